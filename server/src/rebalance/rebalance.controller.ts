import { academicYearText, ProblemDocument, RebalanceBody, RebalanceJobDocument } from '@evenkeel/shared/contract';
import { Body, Controller, Delete, Get, HttpCode, type MessageEvent, Param, Post, Sse } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { z } from 'zod';
import { jobEvents } from '../jobs/job-events.js';
import { ScenarioInputs } from '../scenarios/scenario-inputs.js';
import { RebalanceJobs } from './rebalance-jobs.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;

@ApiTags('rebalance')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller()
export class RebalanceController {
  constructor(
    private readonly rebalances: RebalanceJobs,
    private readonly inputs: ScenarioInputs,
  ) {}

  /** Starts looking for the fewest moves that take overload away. Nothing changes the schedule: an answer can be opened as a scenario. */
  @Post('programmes/:programme/years/:year/rebalance')
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: RebalanceJobDocument })
  @ApiBadRequestResponse({ standardSchema: ProblemDocument })
  @ApiServiceUnavailableResponse({ standardSchema: ProblemDocument })
  async start(
    @Param({ schema: yearPath }) { programme, year }: YearPath,
    @Body({ schema: RebalanceBody }) asked: RebalanceBody,
  ): Promise<RebalanceJobDocument> {
    const parts = await this.inputs.baseWithElsewhere({ programmeCode: programme, academicYear: year });
    return this.rebalances.start({ ...parts, asked });
  }

  /** How far it is, or its answer. */
  @Get('rebalance/:id')
  @ApiOkResponse({ standardSchema: RebalanceJobDocument })
  one(@Param('id') id: string): RebalanceJobDocument {
    return this.rebalances.jobs.one(id);
  }

  /** The same as server-sent events, up to the answer. */
  @Sse('rebalance/:id/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: RebalanceJobDocument })
  events(@Param('id') id: string): Observable<MessageEvent> {
    return jobEvents(this.rebalances.jobs, id);
  }

  /** Cancels it. */
  @Delete('rebalance/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@Param('id') id: string): void {
    this.rebalances.jobs.cancel(id);
  }
}
