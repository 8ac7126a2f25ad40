import { OverviewDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { overviewDocument } from '@evenkeel/shared/report';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { sendDocument } from '../http/send-document.js';
import { AnalysisDocuments } from './analysis-documents.js';
import { type OverviewQuery, overviewQuery, type YearPath, yearPath } from './analysis-request.js';

@ApiTags('analysis')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/years/:year')
export class OverviewController {
  constructor(private readonly documents: AnalysisDocuments) {}

  /** Which weeks of a programme need attention, for whom. */
  @Get('overview')
  @ApiOkResponse({ standardSchema: OverviewDocument })
  async overview(
    @Param({ schema: yearPath }) path: YearPath,
    @Query({ schema: overviewQuery }) query: OverviewQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = { name: 'overview', path, query };
    const termCode = query.term ?? null;
    const document = await this.documents.ofYear(asked, (input) => overviewDocument({ ...input, termCode }));
    sendDocument({ request, response }, document);
  }
}
