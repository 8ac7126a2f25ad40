import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { StudentProfilesModule } from '../student-profiles/student-profiles.module.js';
import { AnalysisService } from './analysis.service.js';
import { AnalysisDocuments } from './analysis-documents.js';
import { CohortController } from './cohort.controller.js';
import { OverviewController } from './overview.controller.js';

@Module({
  imports: [PoliciesModule, StudentProfilesModule],
  controllers: [OverviewController, CohortController],
  providers: [AnalysisService, AnalysisDocuments],
  exports: [AnalysisService],
})
export class AnalysisModule {}
