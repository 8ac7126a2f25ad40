import {
  LiveFetchAnswerDocument,
  LiveSourceBody,
  LiveSourceDetailDocument,
  LiveSourceDocument,
  LiveSourceListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  ApiBadGatewayResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { LiveFetchService } from './live-fetch.service.js';
import { LiveSourceService } from './live-source.service.js';

const sourcePath = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
type SourcePath = z.infer<typeof sourcePath>;

const fetchQuery = z.object({
  apply: z.enum(['true', 'false']).default('false'),
  /** Of the preview that is to be applied. */
  token: z.string().max(100).optional(),
  lang: z.string().optional(),
});
type FetchQuery = z.infer<typeof fetchQuery>;

@ApiTags('live sources')
@Controller('live-sources')
export class LiveSourceController {
  constructor(
    private readonly sources: LiveSourceService,
    private readonly fetches: LiveFetchService,
  ) {}

  /** The addresses that schedules are fetched from, each with its last fetch. */
  @Get()
  @ApiOkResponse({ standardSchema: LiveSourceListDocument })
  list(@Req() request: Request): Promise<LiveSourceListDocument> {
    return this.sources.list(requestLanguage(request));
  }

  /** One source with its last fetches. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: LiveSourceDetailDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  detail(
    @Param({ schema: sourcePath }) { id }: SourcePath,
    @Req() request: Request,
  ): Promise<LiveSourceDetailDocument> {
    return this.sources.detail(id, requestLanguage(request));
  }

  /** Adds a source; nothing is fetched yet. */
  @Post()
  @ApiCreatedResponse({ standardSchema: LiveSourceDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  add(@Body({ schema: LiveSourceBody }) body: LiveSourceBody, @Req() request: Request): Promise<LiveSourceDocument> {
    return this.sources.add(body, requestLanguage(request));
  }

  /** Sets all of a source anew. */
  @Put(':id')
  @ApiOkResponse({ standardSchema: LiveSourceDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  change(
    @Param({ schema: sourcePath }) { id }: SourcePath,
    @Body({ schema: LiveSourceBody }) body: LiveSourceBody,
    @Req() request: Request,
  ): Promise<LiveSourceDocument> {
    return this.sources.change(id, body, requestLanguage(request));
  }

  /** Takes a source away with its history; what was imported from it stays. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  remove(@Param({ schema: sourcePath }) { id }: SourcePath): Promise<void> {
    return this.sources.remove(id);
  }

  /** Fetches now: what an import would do, or with `apply` what it did. With the token of a preview it imports what that showed. */
  @Post(':id/fetch')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: LiveFetchAnswerDocument })
  @ApiNotFoundResponse({ standardSchema: ProblemDocument })
  @ApiConflictResponse({ standardSchema: ProblemDocument })
  @ApiUnprocessableEntityResponse({ standardSchema: ProblemDocument })
  @ApiBadGatewayResponse({ standardSchema: ProblemDocument })
  async fetch(
    @Param({ schema: sourcePath }) { id }: SourcePath,
    @Query({ schema: fetchQuery }) { apply, token }: FetchQuery,
    @Req() request: Request,
  ): Promise<LiveFetchAnswerDocument> {
    const wish = { apply: apply === 'true', token: token ?? null, language: requestLanguage(request) };
    return this.fetches.fetchNow(await this.sources.find(id), wish);
  }
}
