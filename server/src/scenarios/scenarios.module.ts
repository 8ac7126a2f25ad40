import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { ScenarioController } from './scenario.controller.js';
import { ScenarioInputs } from './scenario-inputs.js';
import { ScenariosController } from './scenarios.controller.js';
import { ScenariosService } from './scenarios.service.js';

@Module({
  imports: [AnalysisModule],
  controllers: [ScenariosController, ScenarioController],
  providers: [ScenariosService, ScenarioInputs],
  exports: [ScenariosService, ScenarioInputs],
})
export class ScenariosModule {}
