import {
  ProblemDocument,
  ScenarioBaseDocument,
  ScenarioBody,
  ScenarioDocument,
  ScenarioEffectDocument,
  ScenarioListDocument,
  TrialBody,
} from '@evenkeel/shared/contract';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { ScenarioInputs } from './scenario-inputs.js';
import { type ScenariosPath, scenariosPath } from './scenario-requests.js';
import { ScenariosService } from './scenarios.service.js';

@ApiTags('scenarios')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/years/:year')
export class ScenariosController {
  constructor(
    private readonly scenarios: ScenariosService,
    private readonly inputs: ScenarioInputs,
  ) {}

  /** The scenarios of a programme's year, the one that was changed last first. */
  @Get('scenarios')
  @ApiOkResponse({ standardSchema: ScenarioListDocument })
  list(@Param({ schema: scenariosPath }) path: ScenariosPath): Promise<ScenarioListDocument> {
    return this.scenarios.list(path);
  }

  /** Begins a scenario; all of its changes are made or none. */
  @Post('scenarios')
  @ApiCreatedResponse({ standardSchema: ScenarioDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  create(
    @Param({ schema: scenariosPath }) path: ScenariosPath,
    @Body({ schema: ScenarioBody }) body: ScenarioBody,
  ): Promise<ScenarioDocument> {
    return this.scenarios.create(path, body);
  }

  /** What changes would do to every cohort that they touch; nothing is kept. */
  @Post('scenario-trial')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: ScenarioEffectDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  trial(
    @Param({ schema: scenariosPath }) path: ScenariosPath,
    @Body({ schema: TrialBody }) { changes }: TrialBody,
  ): Promise<ScenarioEffectDocument> {
    return this.scenarios.trial(path, changes);
  }

  /** What a browser computes the effect of a scenario from. Holds no enrolments. */
  @Get('scenario-base')
  @ApiOkResponse({ standardSchema: ScenarioBaseDocument })
  base(@Param({ schema: scenariosPath }) path: ScenariosPath): Promise<ScenarioBaseDocument> {
    return this.inputs.baseFor({ programmeCode: path.programme, academicYear: path.year });
  }
}
