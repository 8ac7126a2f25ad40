import { academicYear } from '@evenkeel/shared/calendar';
import { ImportLimitsDocument, ImportReportDocument, ProblemDocument } from '@evenkeel/shared/contract';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  PayloadTooLargeException,
  Post,
  Req,
  type StreamableFile,
  UploadedFiles,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { IMPORT_LIMITS, type ImportLimits } from '../config/import-limits.js';
import { ProblemException } from '../http/problem.exception.js';
import { requestLanguage } from '../http/request-language.js';
import { WORKBOOK_SCHEMA, WORKBOOK_TYPE, workbookDownload } from '../http/send-workbook.js';
import type { ImportFile } from '../sources/import-file.js';
import { LIMITS, MEGABYTE } from '../sources/limits.js';
import { ImportService } from './import.service.js';
import type { ImportOptions } from './import-options.js';
import { importProblem } from './import-problem.js';
import { ImportRequestBody } from './import-request.js';
import { IMPORTED_BY } from './imported-by.js';
import { importText } from './issue-text.js';
import { UploadTooLargeFilter } from './upload-limits.js';

/** A file as the upload brought it, kept in memory. */
interface Upload {
  readonly originalname: string;
  readonly buffer: Uint8Array;
}

const uploads = FilesInterceptor('files', LIMITS.files);

const FORM = {
  schema: {
    type: 'object',
    required: ['files'],
    properties: {
      files: { type: 'array', items: { type: 'string', format: 'binary' } },
      year: { type: 'string', example: '2026-2027' },
      language: { type: 'string', enum: ['nl', 'en'] },
      dateOrder: { type: 'string', enum: ['day-month', 'month-day'] },
      profile: { type: 'string', example: 'ade' },
      course: { type: 'string', example: 'SEC101' },
      groupPath: { type: 'string', example: 'TD1+TP1' },
      goodRowsOnly: { type: 'string', enum: ['true', 'false'] },
      applyMissing: { type: 'string', enum: ['true', 'false'] },
      source: { type: 'string', example: 'canvas' },
      format: { type: 'string', example: 'icalendar' },
      matches: {
        type: 'string',
        description: 'JSON: the code of a stored assessment, or null, by the id of a proposal',
      },
      columns: {
        type: 'string',
        description: 'JSON: by file|sheet, then by header, the field of the template or null',
      },
      job: { type: 'string', format: 'uuid' },
      token: { type: 'string' },
    },
  },
};

@ApiTags('imports')
@ApiBadRequestResponse({ standardSchema: ProblemDocument })
@UseFilters(UploadTooLargeFilter)
@Controller('imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    @Inject(IMPORT_LIMITS) private readonly limits: ImportLimits,
  ) {}

  /** How much can be imported at a time. */
  @Get('limits')
  @ApiOkResponse({ standardSchema: ImportLimitsDocument })
  mostAtOnce(): ImportLimitsDocument {
    return { files: LIMITS.files, megabytes: this.limits.uploadMegabytes };
  }

  /** What an import of these files would do. Writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ standardSchema: ImportReportDocument })
  @UseInterceptors(uploads)
  preview(
    @UploadedFiles() files: readonly Upload[] | undefined,
    @Body({ schema: ImportRequestBody }) body: ImportRequestBody,
    @Req() request: Request,
  ): Promise<ImportReportDocument> {
    return this.imports.preview(filesOf(files, this.limits), optionsOf(body, request));
  }

  /** The rows that an import would refuse, each with what is wrong, as a workbook to correct and import. Writes nothing. */
  @Post('refused-rows')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ description: 'The refused rows with a last column for the errors.', schema: WORKBOOK_SCHEMA })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  @UseInterceptors(uploads)
  async refusedRows(
    @UploadedFiles() files: readonly Upload[] | undefined,
    @Body({ schema: ImportRequestBody }) body: ImportRequestBody,
    @Req() request: Request,
  ): Promise<StreamableFile> {
    const options = optionsOf(body, request);
    const name = importText('importRefusedRowsFile', options.language);
    return workbookDownload(await this.imports.refusedRows(filesOf(files, this.limits), options), name);
  }

  /** Imports the files, unless something in them is an error; then nothing is written and the report says why. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ standardSchema: ImportReportDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @UseInterceptors(uploads)
  apply(
    @UploadedFiles() files: readonly Upload[] | undefined,
    @Body({ schema: ImportRequestBody }) body: ImportRequestBody,
    @Req() request: Request,
  ): Promise<ImportReportDocument> {
    return this.imports.apply(filesOf(files, this.limits), optionsOf(body, request), body.token ?? null);
  }
}

function filesOf(files: readonly Upload[] | undefined, { uploadMegabytes }: ImportLimits): readonly ImportFile[] {
  if (!files || files.length === 0) {
    const values = { most: LIMITS.files, megabytes: uploadMegabytes };
    throw new ProblemException({ ...importProblem(400, 'files', values), code: 'no-files' });
  }
  const bytes = files.reduce((total, { buffer }) => total + buffer.length, 0);
  if (bytes > uploadMegabytes * MEGABYTE) throw new PayloadTooLargeException();
  return files.map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer }));
}

function optionsOf(body: ImportRequestBody, request: Request): ImportOptions {
  return {
    academicYear: academicYear(body.year ?? ''),
    language: body.language ?? requestLanguage(request),
    dateOrder: body.dateOrder ?? null,
    course: body.course || null,
    importedBy: IMPORTED_BY.web,
    profile: body.profile ?? null,
    groupPath: body.groupPath ?? null,
    goodRowsOnly: body.goodRowsOnly === 'true',
    applyMissing: body.applyMissing === 'true',
    source: body.source ?? null,
    format: body.format ?? null,
    matches: body.matches ?? {},
    columns: body.columns ?? {},
    job: body.job ?? null,
  };
}
