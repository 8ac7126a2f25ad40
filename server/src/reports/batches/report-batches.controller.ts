import { ProblemDocument, ReportBatchBody, ReportBatchDocument } from '@evenkeel/shared/contract';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  type MessageEvent,
  Param,
  Post,
  Sse,
  type StreamableFile,
} from '@nestjs/common';
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
import { fileDownload, WORKBOOK_SCHEMA } from '../../http/send-workbook.js';
import { jobEvents } from '../../jobs/job-events.js';
import { ReportBatches } from './report-batches.js';

@ApiTags('reports')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('report-batches')
export class ReportBatchesController {
  constructor(private readonly batches: ReportBatches) {}

  /** Starts making the reports of several programmes; each is kept, and all of them come in one archive. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: ReportBatchDocument })
  @ApiBadRequestResponse({ standardSchema: ProblemDocument })
  @ApiServiceUnavailableResponse({ standardSchema: ProblemDocument })
  start(@Body({ schema: ReportBatchBody }) body: ReportBatchBody): Promise<ReportBatchDocument> {
    return this.batches.start(body);
  }

  /** How far it is, and what came of it. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: ReportBatchDocument })
  one(@Param('id') id: string): ReportBatchDocument {
    return this.batches.jobs.one(id);
  }

  /** The same as server-sent events, up to the end. */
  @Sse(':id/events')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: ReportBatchDocument })
  events(@Param('id') id: string): Observable<MessageEvent> {
    return jobEvents(this.batches.jobs, id);
  }

  /** The archive, for an hour. */
  @Get(':id/file')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: WORKBOOK_SCHEMA })
  file(@Param('id') id: string): StreamableFile {
    const { name, type, bytes } = this.batches.archive(id);
    return fileDownload(bytes, name, type);
  }

  /** Cancels it. Reports that were made already stay in the lists of their programmes. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@Param('id') id: string): void {
    this.batches.jobs.cancel(id);
  }
}
