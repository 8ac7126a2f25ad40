import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { PoliciesModule } from './policies.module.js';
import { ProgrammePolicyController } from './programme-policy.controller.js';
import { ProgrammePolicyService } from './programme-policy.service.js';

/** Apart from the thresholds themselves: what others would do is told by the analysis, which asks for them. */
@Module({
  imports: [PoliciesModule, AnalysisModule],
  controllers: [ProgrammePolicyController],
  providers: [ProgrammePolicyService],
})
export class ProgrammePolicyModule {}
