import {
  PrecedenceChange,
  PrecedenceChangedDocument,
  PrecedenceDocument,
  ProblemDocument,
  SourceListDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBadRequestResponse, ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PrecedenceService } from '../identity/precedence.service.js';
import { IMPORTED_BY } from '../imported-by.js';
import { ImportLogService } from './import-log.service.js';

@ApiTags('sources')
@Controller('sources')
export class SourcesController {
  constructor(
    private readonly log: ImportLogService,
    private readonly precedence: PrecedenceService,
  ) {}

  /** The source systems that records come from, with what they tell and how fresh it is. */
  @Get()
  @ApiOkResponse({ standardSchema: SourceListDocument })
  list(): Promise<SourceListDocument> {
    return this.log.sources();
  }

  /** Which source is believed about what, where several speak of one assessment. */
  @Get('precedence')
  @ApiOkResponse({ standardSchema: PrecedenceDocument })
  believed(): Promise<PrecedenceDocument> {
    return this.precedence.precedence();
  }

  /** Changes which source is believed. Stored assessments follow at once, as an entry in the log of imports that can be undone. */
  @Put('precedence')
  @ApiOkResponse({ standardSchema: PrecedenceChangedDocument })
  @ApiBadRequestResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  believe(@Body({ schema: PrecedenceChange }) change: PrecedenceChange): Promise<PrecedenceChangedDocument> {
    return this.precedence.change(change, IMPORTED_BY.web);
  }
}
