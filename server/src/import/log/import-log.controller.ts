import {
  ImportDetailDocument,
  type ImportLogDocument,
  ImportLogListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ImportLogService } from './import-log.service.js';

const importPath = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
type ImportPath = z.infer<typeof importPath>;

@ApiTags('imports')
@Controller('imports')
export class ImportLogController {
  constructor(private readonly log: ImportLogService) {}

  /** All imports that were applied, the newest first. */
  @Get()
  @ApiOkResponse({ standardSchema: ImportLogListDocument })
  list(): Promise<ImportLogDocument[]> {
    return this.log.imports();
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
    return this.log.undo(id, null);
  }
}
