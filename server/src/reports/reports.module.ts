import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { ReportBatchesController } from './batches/report-batches.controller.js';
import { ReportBatches } from './batches/report-batches.js';
import { KeptReportsController } from './kept/kept-reports.controller.js';
import { KeptReportsService } from './kept/kept-reports.service.js';
import { ReportController } from './report.controller.js';
import { ReportService } from './report.service.js';
import { ReportPool } from './report-pool.js';

@Module({
  imports: [AnalysisModule],
  controllers: [ReportController, KeptReportsController, ReportBatchesController],
  providers: [ReportService, ReportPool, KeptReportsService, ReportBatches],
  exports: [ReportService],
})
export class ReportsModule {}
