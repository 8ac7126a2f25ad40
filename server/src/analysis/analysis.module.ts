import { Module } from '@nestjs/common';
import { CalibrationsModule } from '../calibration/calibrations.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisDocuments } from './analysis-documents.js';
import { CohortController } from './cohort.controller.js';
import { OverviewController } from './overview.controller.js';

@Module({
  imports: [PoliciesModule, CalibrationsModule],
  controllers: [OverviewController, CohortController],
  providers: [AnalysisService, AnalysisDocuments],
  exports: [AnalysisService],
})
export class AnalysisModule {}
