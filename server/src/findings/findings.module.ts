import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { FindingsController } from './findings.controller.js';
import { FindingsService } from './findings.service.js';

@Module({ imports: [AnalysisModule], controllers: [FindingsController], providers: [FindingsService] })
export class FindingsModule {}
