import {
  PolicyChangeBody,
  PolicyEffectDocument,
  PolicyTrialBody,
  ProblemDocument,
  ProgrammePolicyDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { ProgrammePolicyService } from './programme-policy.service.js';

@ApiTags('policies')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/policy')
export class ProgrammePolicyController {
  constructor(private readonly policies: ProgrammePolicyService) {}

  /** The thresholds that hold for a programme: those of the set it chose and its own, with every change there was. */
  @Get()
  @ApiOkResponse({ standardSchema: ProgrammePolicyDocument })
  one(@Param('programme') programme: string): Promise<ProgrammePolicyDocument> {
    return this.policies.document(programme);
  }

  /** Chooses a set, sets thresholds of the programme itself or gives them back, with a reason. */
  @Put()
  @ApiOkResponse({ standardSchema: ProgrammePolicyDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  change(
    @Param('programme') programme: string,
    @Body({ schema: PolicyChangeBody }) body: PolicyChangeBody,
  ): Promise<ProgrammePolicyDocument> {
    return this.policies.change(programme, body);
  }

  /** What other thresholds would do to the findings of each academic year, the newest first. Stores nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PolicyEffectDocument, isArray: true })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  preview(
    @Param('programme') programme: string,
    @Body({ schema: PolicyTrialBody }) body: PolicyTrialBody,
  ): Promise<PolicyEffectDocument[]> {
    return this.policies.effect(programme, body);
  }
}
