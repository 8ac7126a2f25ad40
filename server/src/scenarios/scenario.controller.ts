import {
  ProblemDocument,
  ScenarioActionBody,
  ScenarioComparisonDocument,
  ScenarioDocument,
  ScenarioEffectDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import {
  type CompareQuery,
  compareQuery,
  type RemoveQuery,
  removeQuery,
  type ScenarioPath,
  scenarioPath,
} from './scenario-requests.js';
import { ScenariosService } from './scenarios.service.js';

@ApiTags('scenarios')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('scenarios')
export class ScenarioController {
  constructor(private readonly scenarios: ScenariosService) {}

  /** Up to three scenarios with what each does, side by side. */
  @Get('compare')
  @ApiOkResponse({ standardSchema: ScenarioComparisonDocument })
  compare(@Query({ schema: compareQuery }) { ids }: CompareQuery): Promise<ScenarioComparisonDocument> {
    return this.scenarios.compare(ids);
  }

  /** A scenario with its ledger, each line held against the live schedule. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: ScenarioDocument })
  one(@Param({ schema: scenarioPath }) { id }: ScenarioPath): Promise<ScenarioDocument> {
    return this.scenarios.one(id);
  }

  /** Does one thing to a scenario; a conflict holds it as it is now. */
  @Patch(':id')
  @ApiOkResponse({ standardSchema: ScenarioDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  act(
    @Param({ schema: scenarioPath }) { id }: ScenarioPath,
    @Body({ schema: ScenarioActionBody }) body: ScenarioActionBody,
  ): Promise<ScenarioDocument> {
    return this.scenarios.act(id, body);
  }

  /** Takes a scenario away. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  remove(
    @Param({ schema: scenarioPath }) { id }: ScenarioPath,
    @Query({ schema: removeQuery }) { version }: RemoveQuery,
  ): Promise<void> {
    return this.scenarios.remove(id, version);
  }

  /** What a scenario does to every cohort that it touches; of a proposed one, what it did when it was proposed. */
  @Get(':id/effect')
  @ApiOkResponse({ standardSchema: ScenarioEffectDocument })
  effect(@Param({ schema: scenarioPath }) { id }: ScenarioPath): Promise<ScenarioEffectDocument> {
    return this.scenarios.effect(id);
  }
}
