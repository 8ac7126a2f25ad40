import { type DynamicModule, Module } from '@nestjs/common';
import { type LiveSourceSettings, NO_LIVE_SOURCES } from '../config/live-source-settings.js';
import { ImportModule } from '../import/import.module.js';
import { LiveFetchService } from './live-fetch.service.js';
import { LiveSourceController } from './live-source.controller.js';
import { LiveSourceService } from './live-source.service.js';
import { LiveSourceScheduler } from './live-source-scheduler.js';
import { LIVE_GUARD, LIVE_SETTINGS, USUAL_GUARD } from './live-source-settings.js';

/** Schedules fetched from other systems, on request and on a schedule. */
@Module({})
export class LiveSourcesModule {
  static with(settings: LiveSourceSettings = NO_LIVE_SOURCES): DynamicModule {
    return {
      module: LiveSourcesModule,
      imports: [ImportModule],
      controllers: [LiveSourceController],
      providers: [
        { provide: LIVE_SETTINGS, useValue: settings },
        { provide: LIVE_GUARD, useValue: USUAL_GUARD },
        LiveSourceService,
        LiveFetchService,
        LiveSourceScheduler,
      ],
      exports: [LiveSourceService, LiveFetchService, LiveSourceScheduler],
    };
  }
}
