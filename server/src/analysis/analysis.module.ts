import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisDocuments } from './analysis-documents.js';
import { CohortController } from './cohort.controller.js';
import { OverviewController } from './overview.controller.js';

@Module({
  imports: [PoliciesModule],
  controllers: [OverviewController, CohortController],
  providers: [AnalysisService, AnalysisDocuments],
  exports: [AnalysisService],
})
export class AnalysisModule {}
