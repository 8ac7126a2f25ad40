import { academicYearText, ProblemDocument } from '@evenkeel/shared/contract';
import { Controller, Get, Param, Req, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { WORKBOOK_SCHEMA, WORKBOOK_TYPE, workbookDownload } from '../http/send-workbook.js';
import { TemplatesService } from './templates.service.js';

const yearPath = z.object({ programme: z.string(), year: academicYearText });
type YearPath = z.infer<typeof yearPath>;

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
}
