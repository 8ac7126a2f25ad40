import {
  FindingBulkBody,
  FindingChangeBody,
  FindingCommentBody,
  FindingDetailDocument,
  FindingListDocument,
  FindingSummaryDocument,
  ProblemDocument,
  TrackedFindingDocument,
} from '@evenkeel/shared/contract';
import { filterFindings, orderFindings } from '@evenkeel/shared/decisions';
import { Body, Controller, Get, Param, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { requestLanguage } from '../http/request-language.js';
import { fileDownload } from '../http/send-workbook.js';
import type { ProgrammeYearKey } from '../storage/finding.repository.js';
import { csvText } from '../tables/csv-text.js';
import {
  type FindingPath,
  type FindingsPath,
  type FindingsQuery,
  findingPath,
  findingsPath,
  findingsQuery,
} from './finding-requests.js';
import { findingTable } from './finding-table.js';
import { FindingsService } from './findings.service.js';

@ApiTags('findings')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/years/:year')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  /** The stressors that were found with the usual options, what was decided about them, and those that are solved. */
  @Get('findings')
  @ApiOkResponse({ standardSchema: FindingListDocument })
  list(@Param({ schema: findingsPath }) path: FindingsPath): Promise<FindingListDocument> {
    return this.findings.list(keyOf(path));
  }

  /** How many stressors stand where. */
  @Get('findings/summary')
  @ApiOkResponse({ standardSchema: FindingSummaryDocument })
  summary(@Param({ schema: findingsPath }) path: FindingsPath): Promise<FindingSummaryDocument> {
    return this.findings.summary(keyOf(path));
  }

  /** The stressors for a spreadsheet, filtered and ordered as asked. */
  @Get('findings.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'A row a stressor.', schema: { type: 'string' } })
  async csv(
    @Param({ schema: findingsPath }) path: FindingsPath,
    @Query({ schema: findingsQuery }) query: FindingsQuery,
    @Req() request: Request,
  ): Promise<StreamableFile> {
    const language = requestLanguage(request);
    const { findings } = await this.findings.list(keyOf(path));
    const rows = orderFindings(filterFindings(findings, query), query.sort);
    const bytes = Buffer.from(csvText(findingTable(rows, language), language));
    return fileDownload(bytes, `stressors-${path.programme}-${path.year}.csv`, 'text/csv; charset=utf-8');
  }

  /** One stressor with its thread and every change of what was decided. */
  @Get('findings/:id')
  @ApiOkResponse({ standardSchema: FindingDetailDocument })
  one(@Param({ schema: findingPath }) path: FindingPath): Promise<FindingDetailDocument> {
    return this.findings.one(keyOf(path), path.id);
  }

  /** Decides on several stressors at once, all or none; a conflict names those that were changed meanwhile as they are now. */
  @Patch('findings')
  @ApiOkResponse({ standardSchema: TrackedFindingDocument, isArray: true })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  decideAll(
    @Param({ schema: findingsPath }) path: FindingsPath,
    @Body({ schema: FindingBulkBody }) body: FindingBulkBody,
  ): Promise<TrackedFindingDocument[]> {
    return this.findings.decide(keyOf(path), body);
  }

  /** Decides on one stressor; a conflict names it as it is now. */
  @Patch('findings/:id')
  @ApiOkResponse({ standardSchema: FindingDetailDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  async decide(
    @Param({ schema: findingPath }) path: FindingPath,
    @Body({ schema: FindingChangeBody }) { version, ...change }: FindingChangeBody,
  ): Promise<FindingDetailDocument> {
    await this.findings.decide(keyOf(path), { ...change, findings: [{ id: path.id, version }] });
    return this.findings.one(keyOf(path), path.id);
  }

  /** Adds a remark to the thread of a stressor, in the name of a function. */
  @Post('findings/:id/comments')
  @ApiCreatedResponse({ standardSchema: FindingDetailDocument })
  comment(
    @Param({ schema: findingPath }) path: FindingPath,
    @Body({ schema: FindingCommentBody }) body: FindingCommentBody,
  ): Promise<FindingDetailDocument> {
    return this.findings.comment(keyOf(path), path.id, body);
  }
}

function keyOf({ programme, year }: FindingsPath): ProgrammeYearKey {
  return { programmeCode: programme, academicYear: year };
}
