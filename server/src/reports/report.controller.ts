import {
  academicYearText,
  PATHWAY_CHOICES,
  type PathwayChoice,
  ProblemDocument,
  TermReportDocument,
} from '@evenkeel/shared/contract';
import { REPORT_SECTIONS, type ReportFormat, type ReportSectionId } from '@evenkeel/shared/report-parts';
import { Controller, Get, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { commaSeparated } from '../analysis/analysis-request.js';
import { requestLanguage } from '../http/request-language.js';
import { fileDownload, WORKBOOK_SCHEMA, WORKBOOK_TYPE } from '../http/send-workbook.js';
import { type ReportQuestion, ReportService } from './report.service.js';

const reportPath = z.object({ programme: z.string(), year: academicYearText });
type ReportPath = z.infer<typeof reportPath>;

const sectionIds = z
  .string()
  .transform((text) => commaSeparated(text))
  .pipe(z.array(z.enum(REPORT_SECTIONS)))
  .meta({ type: 'string' })
  .describe(`Sections to take up, separated by commas; without it all: ${REPORT_SECTIONS.join(', ')}.`);
const studyYears = z
  .string()
  .regex(/^\d{1,2}(,\d{1,2})*$/)
  .transform((text) => commaSeparated(text).map(Number))
  .meta({ type: 'string' })
  .describe('Years of study, separated by commas; without it all.');

const reportQuery = z.object({
  term: z.string().optional().describe('Code of the term; without it the whole academic year.'),
  sections: sectionIds.optional(),
  cohorts: studyYears.optional(),
  profile: z.string().optional().describe('A student with another starting position.'),
  pathway: z
    .enum(PATHWAY_CHOICES)
    .optional()
    .describe('The pathway of each cohort with the heaviest week, or one in the middle; without it the first choice.'),
  scenario: z.string().optional().describe('Id of a scenario; without it the live schedule.'),
});
interface ReportQuery {
  readonly term?: string | undefined;
  readonly sections?: readonly ReportSectionId[] | undefined;
  readonly cohorts?: readonly number[] | undefined;
  readonly profile?: string | undefined;
  readonly pathway?: PathwayChoice | undefined;
  readonly scenario?: string | undefined;
}

@ApiTags('reports')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('programmes/:programme/years/:year')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  /** The term stress report as tagged PDF, in the language of the request. */
  @Get('report.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: WORKBOOK_SCHEMA })
  pdf(
    @Param({ schema: reportPath }) path: ReportPath,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Req() request: Request,
  ) {
    return this.#file('pdf', path, query, request);
  }

  /** The report as a workbook: what it is, then a sheet for each table. */
  @Get('report.xlsx')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: WORKBOOK_SCHEMA })
  xlsx(
    @Param({ schema: reportPath }) path: ReportPath,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Req() request: Request,
  ) {
    return this.#file('xlsx', path, query, request);
  }

  /** The tables of the report as CSV, one file each in an archive: with decimal commas in Dutch, with points in English. */
  @Get('report.csv.zip')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: WORKBOOK_SCHEMA })
  csv(
    @Param({ schema: reportPath }) path: ReportPath,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Req() request: Request,
  ) {
    return this.#file('csv', path, query, request);
  }

  /** The report as JSON with a versioned shape. */
  @Get('report.json')
  @ApiOkResponse({ standardSchema: TermReportDocument })
  json(
    @Param({ schema: reportPath }) path: ReportPath,
    @Query({ schema: reportQuery }) query: ReportQuery,
    @Req() request: Request,
  ) {
    return this.#file('json', path, query, request);
  }

  async #file(
    format: ReportFormat,
    { programme, year }: ReportPath,
    query: ReportQuery,
    request: Request,
  ): Promise<StreamableFile> {
    const question: ReportQuestion = {
      programmeCode: programme,
      academicYear: year,
      termCode: query.term ?? null,
      studyYears: query.cohorts ?? null,
      profile: query.profile ?? null,
      pathway: query.pathway ?? null,
      scenario: query.scenario ?? null,
      sections: query.sections ?? null,
    };
    const file = await this.reports.make(question, { format, language: requestLanguage(request) });
    const { name, type, bytes } = file;
    return fileDownload(bytes, name, type);
  }
}
