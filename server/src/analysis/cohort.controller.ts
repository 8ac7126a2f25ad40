import {
  HotspotLine,
  LoadDocument,
  PathwaysDocument,
  ProblemDocument,
  StressorLine,
  WeekDocument,
} from '@evenkeel/shared/contract';
import { hotspotLines, loadDocument, pathwaysDocument, stressorLines, weekDocument } from '@evenkeel/shared/report';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { sendDocument } from '../http/send-document.js';
import { AnalysisDocuments } from './analysis-documents.js';
import {
  type CohortPath,
  type CohortQuery,
  cohortPath,
  cohortQuery,
  type PathwaysQuery,
  pathwaysQuery,
  type WeekPath,
  weekPath,
} from './analysis-request.js';

@ApiTags('analysis')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/years/:year/cohorts/:studyYear')
export class CohortController {
  constructor(private readonly documents: AnalysisDocuments) {}

  /** The weekly load of one cohort, whole and by course. */
  @Get('load')
  @ApiOkResponse({ standardSchema: LoadDocument })
  async load(
    @Param({ schema: cohortPath }) path: CohortPath,
    @Query({ schema: cohortQuery }) query: CohortQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const document = await this.documents.ofCohort({ name: 'load', path, query }, loadDocument);
    sendDocument({ request, response }, document);
  }

  /** The weekly load of one cohort for a spreadsheet. */
  @Get('load.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'A row a week, a column a course.', schema: { type: 'string' } })
  async loadCsv(
    @Param({ schema: cohortPath }) path: CohortPath,
    @Query({ schema: cohortQuery }) query: CohortQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const document = await this.documents.loadCsv({ name: 'load.csv', path, query });
    sendDocument({ request, response }, document);
  }

  /** Why a week is heavy, and what could ease it. */
  @Get('weeks/:week')
  @ApiOkResponse({ standardSchema: WeekDocument })
  async week(
    @Param({ schema: weekPath }) path: WeekPath,
    @Query({ schema: cohortQuery }) query: CohortQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = { name: 'week', path, query };
    const document = await this.documents.ofCohort(asked, (input) => weekDocument({ ...input, week: path.week }));
    sendDocument({ request, response }, document);
  }

  /** What weighs on the cohort: each stressor with its measure, threshold and source, and what could not be told. */
  @Get('stressors')
  @ApiOkResponse({ standardSchema: StressorLine, isArray: true })
  async stressors(
    @Param({ schema: cohortPath }) path: CohortPath,
    @Query({ schema: cohortQuery }) query: CohortQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const document = await this.documents.ofCohort({ name: 'stressors', path, query }, stressorLines);
    sendDocument({ request, response }, document);
  }

  /** The weeks of the cohort that need attention, the most urgent first. */
  @Get('hotspots')
  @ApiOkResponse({ standardSchema: HotspotLine, isArray: true })
  async hotspots(
    @Param({ schema: cohortPath }) path: CohortPath,
    @Query({ schema: cohortQuery }) query: CohortQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const document = await this.documents.ofCohort({ name: 'hotspots', path, query }, hotspotLines);
    sendDocument({ request, response }, document);
  }

  /** How the weeks lie over what students can choose, or over the students themselves: lowest, percentiles, highest, mean. */
  @Get('pathways')
  @ApiOkResponse({ standardSchema: PathwaysDocument })
  async pathways(
    @Param({ schema: cohortPath }) path: CohortPath,
    @Query({ schema: pathwaysQuery }) query: PathwaysQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { basis, contactOnly } = query;
    const measure = contactOnly ? 'contact' : 'hours';
    const asked = { name: 'pathways', path, query };
    const document = await this.documents.ofCohort(asked, (input) => pathwaysDocument({ ...input, basis, measure }));
    sendDocument({ request, response }, document);
  }
}
