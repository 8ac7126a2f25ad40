import { SourceLine } from '@evenkeel/shared/contract';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ImportLogService } from './import-log.service.js';

const SourceListDocument = z.array(SourceLine).meta({ id: 'SourceList' });

@ApiTags('sources')
@Controller('sources')
export class SourcesController {
  constructor(private readonly log: ImportLogService) {}

  /** Where the records come from, with the last import of each source. */
  @Get()
  @ApiOkResponse({ standardSchema: SourceListDocument })
  list(): Promise<readonly SourceLine[]> {
    return this.log.sources();
  }
}
