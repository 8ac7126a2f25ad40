import { ImportProgressDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { Controller, Delete, HttpCode, type MessageEvent, Param, Sse } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Observable } from 'rxjs';
import { z } from 'zod';
import { ImportJobs } from './import-jobs.js';

const JobName = z.uuid();

@ApiTags('imports')
@Controller('imports/jobs')
export class ImportJobsController {
  constructor(private readonly jobs: ImportJobs) {}

  /** How far the import with this name is, as server-sent events; it may be asked before the import comes, and ends with it. */
  @Sse(':job/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: ImportProgressDocument })
  events(@Param('job', { schema: JobName }) job: string): Observable<MessageEvent> {
    return new Observable((subscriber) =>
      this.jobs.watch(job, (progress) => {
        subscriber.next({ data: progress });
        if (progress.stage === 'done') subscriber.complete();
      }),
    );
  }

  /** Cancels the import with this name: nothing of it is written. Once it is being stored it is stored whole, and this is refused. */
  @Delete(':job')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  cancel(@Param('job', { schema: JobName }) job: string): void {
    this.jobs.cancel(job);
  }
}
