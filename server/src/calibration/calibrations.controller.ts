import {
  CalibrationDecisionBody,
  CalibrationDetailDocument,
  CalibrationListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { CalibrationsService } from './calibrations.service.js';

const calibrationPath = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
type CalibrationPath = z.infer<typeof calibrationPath>;

@ApiTags('calibrations')
@Controller('calibrations')
export class CalibrationsController {
  constructor(private readonly calibrations: CalibrationsService) {}

  /** The calibrations, the newest first, with the activity there is to fit on. */
  @Get()
  @ApiOkResponse({ standardSchema: CalibrationListDocument })
  list(): Promise<CalibrationListDocument> {
    return this.calibrations.list();
  }

  /** Fits the model on the activity that is stored. It changes no analysis until it is accepted. */
  @Post()
  @ApiCreatedResponse({ standardSchema: CalibrationDetailDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  propose(@Req() request: Request): Promise<CalibrationDetailDocument> {
    return this.calibrations.propose(requestLanguage(request));
  }

  /** One calibration: the fit, the naive predictors beside it, and the residuals of each week. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: CalibrationDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  one(@Param({ schema: calibrationPath }) { id }: CalibrationPath): Promise<CalibrationDetailDocument> {
    return this.calibrations.one(id);
  }

  /** Lets the calibration hold for every analysis from now on, in the place of another. */
  @Post(':id/accept')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: CalibrationDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  accept(
    @Param({ schema: calibrationPath }) { id }: CalibrationPath,
    @Body({ schema: CalibrationDecisionBody }) { reason }: CalibrationDecisionBody,
  ): Promise<CalibrationDetailDocument> {
    return this.calibrations.decide(id, 'accepted', reason);
  }

  /** Turns a calibration down, or takes the one that holds back: the model as shipped then holds again. */
  @Post(':id/reject')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: CalibrationDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  reject(
    @Param({ schema: calibrationPath }) { id }: CalibrationPath,
    @Body({ schema: CalibrationDecisionBody }) { reason }: CalibrationDecisionBody,
  ): Promise<CalibrationDetailDocument> {
    return this.calibrations.decide(id, 'rejected', reason);
  }
}
