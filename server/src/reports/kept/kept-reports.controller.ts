import {
  academicYearText,
  KeptReportBody,
  KeptReportDocument,
  KeptReportListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { LANGUAGES } from '@evenkeel/shared/messages';
import { REPORT_FORMATS } from '@evenkeel/shared/report-parts';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { z } from 'zod';
import { fileDownload, WORKBOOK_SCHEMA } from '../../http/send-workbook.js';
import type { ReportForm } from '../report-task.js';
import { KeptReportsService } from './kept-reports.service.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;
const formQuery = z.object({
  format: z.enum(REPORT_FORMATS).optional().describe('Another format than it was handed out in.'),
  lang: z.enum(LANGUAGES).optional().describe('Another language than it was handed out in.'),
});
type FormQuery = z.infer<typeof formQuery>;

@ApiTags('reports')
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller()
export class KeptReportsController {
  constructor(private readonly reports: KeptReportsService) {}

  /** The reports of a programme's year that were kept, the last one first. */
  @Get('programmes/:programme/years/:year/reports')
  @ApiOkResponse({ standardSchema: KeptReportListDocument })
  list(@Param({ schema: yearPath }) { programme, year }: YearPath): Promise<KeptReportListDocument> {
    return this.reports.list({ programmeCode: programme, academicYear: year });
  }

  /** Makes a report and keeps it: what it says stays, whatever happens to the schedule. */
  @Post('programmes/:programme/years/:year/reports')
  @ApiCreatedResponse({ standardSchema: KeptReportDocument })
  @ApiBadRequestResponse({ standardSchema: ProblemDocument })
  async keep(
    @Param({ schema: yearPath }) { programme, year }: YearPath,
    @Body({ schema: KeptReportBody }) body: KeptReportBody,
  ): Promise<KeptReportDocument> {
    return (await this.reports.keep({ programmeCode: programme, academicYear: year }, body)).kept;
  }

  /** A report as it was handed out, byte for byte as long as the product is the same version; or in another form. */
  @Get('reports/:id/file')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: WORKBOOK_SCHEMA })
  @ApiBadRequestResponse({ standardSchema: ProblemDocument })
  async file(@Param('id') id: string, @Query({ schema: formQuery }) query: FormQuery): Promise<StreamableFile> {
    const { name, type, bytes } = await this.reports.file(id, wanted(query));
    return fileDownload(bytes, name, type);
  }
}

function wanted({ format, lang }: FormQuery): Partial<ReportForm> {
  return { ...(format && { format }), ...(lang && { language: lang }) };
}
