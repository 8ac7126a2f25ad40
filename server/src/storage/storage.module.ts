import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarFeedRepository } from './calendar-feed.repository.js';
import { CalendarProfileRepository } from './calendar-profile.repository.js';
import { CalibrationRepository } from './calibration.repository.js';
import { dataSourceOptions, openDataSource } from './data-source.js';
import { DatabaseHealth } from './database-health.js';
import type { DatabaseUrl } from './database-url.js';
import { FindingRepository } from './finding.repository.js';
import { HistoryRepository } from './history.repository.js';
import { ImportLogRepository } from './import-log.repository.js';
import { KeptReportRepository } from './kept-report.repository.js';
import { LiveSourceRepository } from './live-source.repository.js';
import { PolicyOverrideRepository } from './policy-override.repository.js';
import { ScenarioRepository } from './scenario.repository.js';
import { ScheduleRepository } from './schedule.repository.js';
import { YearStateRepository } from './year-state.repository.js';

/** The database, for all features; closed when the application stops. */
@Global()
@Module({})
export class StorageModule {
  static forDatabase(url: DatabaseUrl): DynamicModule {
    return {
      module: StorageModule,
      imports: [
        TypeOrmModule.forRootAsync({
          // A database that does not answer is told at once rather than after half a minute of trying again.
          useFactory: () => ({ ...dataSourceOptions(url), retryAttempts: 1 }),
          dataSourceFactory: () => openDataSource(url),
        }),
      ],
      providers: [
        ScheduleRepository,
        ImportLogRepository,
        HistoryRepository,
        CalendarProfileRepository,
        CalibrationRepository,
        DatabaseHealth,
        LiveSourceRepository,
        FindingRepository,
        PolicyOverrideRepository,
        ScenarioRepository,
        CalendarFeedRepository,
        KeptReportRepository,
        YearStateRepository,
      ],
      exports: [
        ScheduleRepository,
        ImportLogRepository,
        HistoryRepository,
        CalendarProfileRepository,
        CalibrationRepository,
        DatabaseHealth,
        LiveSourceRepository,
        FindingRepository,
        PolicyOverrideRepository,
        ScenarioRepository,
        CalendarFeedRepository,
        KeptReportRepository,
        YearStateRepository,
      ],
    };
  }
}
