import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { PoliciesModule } from '../policies/policies.module.js';
import { ProfilesModule } from '../profiles/profiles.module.js';
import { PrecedenceService } from './identity/precedence.service.js';
import { ImportController } from './import.controller.js';
import { ImportService } from './import.service.js';
import { AssessmentHistoryController } from './log/assessment-history.controller.js';
import { ImportLogController } from './log/import-log.controller.js';
import { ImportLogService } from './log/import-log.service.js';
import { SourcesController } from './log/sources.controller.js';
import { UploadLimits } from './upload-limits.js';
import { ImportJobsController } from './worker/import-jobs.controller.js';
import { ImportJobs } from './worker/import-jobs.js';
import { ImportWorkersModule } from './worker/import-workers.module.js';

@Module({
  imports: [
    PoliciesModule,
    ProfilesModule,
    ImportWorkersModule,
    MulterModule.registerAsync({ useClass: UploadLimits }),
  ],
  controllers: [
    ImportController,
    ImportJobsController,
    ImportLogController,
    AssessmentHistoryController,
    SourcesController,
  ],
  providers: [ImportService, ImportLogService, PrecedenceService, ImportJobs],
  exports: [ImportService, ImportLogService, ImportJobs],
})
export class ImportModule {}
