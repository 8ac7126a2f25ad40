import {
  ImportDetailDocument,
  type ImportLogDocument,
  ImportLogListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IMPORTED_BY } from '../imported-by.js';
import { ImportLogService } from './import-log.service.js';

const importPath = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
type ImportPath = z.infer<typeof importPath>;

const importsQuery = z.object({
  before: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  limit: z.coerce.number().int().positive().max(1000).optional(),
});
type ImportsQuery = z.infer<typeof importsQuery>;

@ApiTags('imports')
@Controller('imports')
export class ImportLogController {
  constructor(private readonly log: ImportLogService) {}

  /** The imports that were applied, the newest first: all, or so many of those before an import. */
  @Get()
  @ApiOkResponse({ standardSchema: ImportLogListDocument })
  list(@Query({ schema: importsQuery }) page: ImportsQuery): Promise<ImportLogDocument[]> {
    return this.log.imports(page);
  }

  /** One import with every record it added, changed or took away. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: ImportDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  detail(@Param({ schema: importPath }) { id }: ImportPath): Promise<ImportDetailDocument> {
    return this.log.detail(id);
  }

  /** Takes an import back; the answer is the undo, which is an import in the log and can be taken back itself. */
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: ImportDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  undo(@Param({ schema: importPath }) { id }: ImportPath): Promise<ImportDetailDocument> {
    return this.log.undo(id, IMPORTED_BY.web);
  }
}
