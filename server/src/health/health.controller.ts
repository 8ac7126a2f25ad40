import { HealthDocument } from '@evenkeel/shared/contract';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { PRODUCT_VERSION } from '../config/product-version.js';
import { DatabaseHealth } from '../storage/database-health.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: DatabaseHealth) {}

  /** Whether the server and its database answer. */
  @Get()
  @ApiOkResponse({ standardSchema: HealthDocument })
  @ApiServiceUnavailableResponse({ standardSchema: HealthDocument })
  async show(@Res({ passthrough: true }) response: Response): Promise<HealthDocument> {
    const state = await this.health.state();
    const answers = state.dataVersion !== null;
    response.status(answers ? 200 : 503);
    return { status: answers ? 'ok' : 'unavailable', version: PRODUCT_VERSION, ...state };
  }
}
