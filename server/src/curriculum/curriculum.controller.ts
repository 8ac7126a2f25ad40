import { CurriculumBody, CurriculumJobDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { Body, Controller, Delete, Get, HttpCode, type MessageEvent, Param, Post, Sse } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { jobEvents } from '../jobs/job-events.js';
import { CurriculumJobs } from './curriculum-jobs.js';

@ApiTags('curricula')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('curricula')
export class CurriculumController {
  constructor(private readonly curricula: CurriculumJobs) {}

  /** Starts dividing courses over periods, in balance; nothing of it is stored. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: CurriculumJobDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  start(@Body({ schema: CurriculumBody }) body: CurriculumBody): CurriculumJobDocument {
    return this.curricula.start(body);
  }

  /** How far it is, or its answer. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: CurriculumJobDocument })
  one(@Param('id') id: string): CurriculumJobDocument {
    return this.curricula.jobs.one(id);
  }

  /** The same as server-sent events, up to the answer. */
  @Sse(':id/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: CurriculumJobDocument })
  events(@Param('id') id: string): Observable<MessageEvent> {
    return jobEvents(this.curricula.jobs, id);
  }

  /** Cancels it. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@Param('id') id: string): void {
    this.curricula.jobs.cancel(id);
  }
}
