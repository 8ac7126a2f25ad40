import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { ImportController } from './import.controller.js';
import { ImportService } from './import.service.js';
import { AssessmentHistoryController } from './log/assessment-history.controller.js';
import { ImportLogController } from './log/import-log.controller.js';
import { ImportLogService } from './log/import-log.service.js';
import { SourcesController } from './log/sources.controller.js';

@Module({
  imports: [PoliciesModule],
  controllers: [ImportController, ImportLogController, AssessmentHistoryController, SourcesController],
  providers: [ImportService, ImportLogService],
  exports: [ImportService, ImportLogService],
})
export class ImportModule {}
