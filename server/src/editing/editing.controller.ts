import {
  academicYearText,
  EditConflictDocument,
  EditKindText,
  EditReportDocument,
  EditRequestBody,
  EditTableDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { EditingService } from './editing.service.js';

const tablePath = z.object({ kind: EditKindText });
type TablePath = z.infer<typeof tablePath>;
const tableQuery = z.object({ programme: z.string(), year: academicYearText });
type TableQuery = z.infer<typeof tableQuery>;

@ApiTags('records')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@ApiNotFoundResponse({ standardSchema: ProblemDocument })
@Controller('records')
export class EditingController {
  constructor(private readonly editing: EditingService) {}

  /** The records of one kind of a programme in a year, as a table to edit. */
  @Get(':kind')
  @ApiOkResponse({ standardSchema: EditTableDocument })
  table(
    @Param({ schema: tablePath }) { kind }: TablePath,
    @Query({ schema: tableQuery }) { programme, year }: TableQuery,
    @Req() request: Request,
  ): Promise<EditTableDocument> {
    return this.editing.table(kind, { programme, year }, requestLanguage(request));
  }

  /** What edits would do: the same checks as those of an import. Writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: EditReportDocument })
  @ApiConflictResponse({ standardSchema: EditConflictDocument })
  preview(
    @Body({ schema: EditRequestBody }) body: EditRequestBody,
    @Req() request: Request,
  ): Promise<EditReportDocument> {
    return this.editing.preview(body, requestLanguage(request));
  }

  /** Stores edits, all or none; they stand in the log of imports and are undone there. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: EditReportDocument })
  @ApiConflictResponse({ standardSchema: EditConflictDocument })
  apply(
    @Body({ schema: EditRequestBody }) body: EditRequestBody,
    @Req() request: Request,
  ): Promise<EditReportDocument> {
    return this.editing.apply(body, requestLanguage(request));
  }
}
