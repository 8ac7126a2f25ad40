import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { ReportController } from './report.controller.js';
import { ReportService } from './report.service.js';
import { ReportPool } from './report-pool.js';

@Module({
  imports: [AnalysisModule],
  controllers: [ReportController],
  providers: [ReportService, ReportPool],
  exports: [ReportService],
})
export class ReportsModule {}
