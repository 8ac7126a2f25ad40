import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { AppConfig } from './app-config.js';
import { CLOCK, systemClock } from './clock.js';
import { IMPORT_LIMITS, importLimits } from './import-limits.js';

/** What comes from outside the program, for all features. */
@Global()
@Module({})
export class ConfigModule {
  static forConfig({ imports }: Pick<AppConfig, 'imports'>): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CLOCK, useValue: systemClock },
        { provide: IMPORT_LIMITS, useValue: imports ?? importLimits() },
      ],
      exports: [CLOCK, IMPORT_LIMITS],
    };
  }
}
