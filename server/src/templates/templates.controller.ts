import { academicYearText, ProblemDocument } from '@evenkeel/shared/contract';
import { Controller, Get, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { fileDownload, WORKBOOK_SCHEMA, WORKBOOK_TYPE, workbookDownload } from '../http/send-workbook.js';
import { SHEET_KINDS } from '../import/template/column.js';
import type { TemplateFile } from './template-files.js';
import { TemplatesService } from './templates.service.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;

/** A text file holds one table. */
const sheetQuery = z.object({ sheet: z.enum(SHEET_KINDS).exclude(['activityCounts', 'evaluations']) });
type SheetQuery = z.infer<typeof sheetQuery>;

@ApiTags('templates')
@Controller()
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  /** The empty template to fill in, with an explanation. */
  @Get('templates/schedule.xlsx')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: 'A workbook with a sheet for each kind of record.', schema: WORKBOOK_SCHEMA })
  async empty(@Req() request: Request): Promise<StreamableFile> {
    const language = requestLanguage(request);
    return workbookDownload(await this.templates.workbook(language, null), `evenkeel-${language}.xlsx`);
  }

  /** The template filled with all that is known of a programme in a year: correct it and import it again. */
  @Get('programmes/:programme/years/:year/schedule.xlsx')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: 'A workbook with a sheet for each kind of record.', schema: WORKBOOK_SCHEMA })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  async filled(@Param({ schema: yearPath }) path: YearPath, @Req() request: Request): Promise<StreamableFile> {
    const bytes = await this.templates.workbook(requestLanguage(request), path);
    return workbookDownload(bytes, `${path.programme}-${path.year}.xlsx`);
  }

  /** One empty sheet of the template as a text file. */
  @Get('templates/schedule.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'Separated values with the headers of the sheet.', schema: { type: 'string' } })
  async emptyText(
    @Query({ schema: sheetQuery }) { sheet }: SheetQuery,
    @Req() request: Request,
  ): Promise<StreamableFile> {
    return csvDownload(await this.templates.texts(requestLanguage(request), null, [sheet]), 'evenkeel-');
  }

  /** One sheet of the template as a text file, filled with all that is known of a programme in a year. */
  @Get('programmes/:programme/years/:year/schedule.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'Separated values with the headers of the sheet.', schema: { type: 'string' } })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  async filledText(
    @Param({ schema: yearPath }) path: YearPath,
    @Query({ schema: sheetQuery }) { sheet }: SheetQuery,
    @Req() request: Request,
  ): Promise<StreamableFile> {
    const files = await this.templates.texts(requestLanguage(request), path, [sheet]);
    return csvDownload(files, `${path.programme}-${path.year}-`);
  }
}

function csvDownload([file]: readonly TemplateFile[], start: string): StreamableFile {
  if (!file) throw new Error('Each kind of sheet is one of the template');
  return fileDownload(file.bytes, `${start}${file.name}`, 'text/csv; charset=utf-8');
}
