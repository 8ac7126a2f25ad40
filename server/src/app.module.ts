import { type DynamicModule, Module } from '@nestjs/common';
import { AnalysisModule } from './analysis/analysis.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { CalibrationsModule } from './calibration/calibrations.module.js';
import type { AppConfig } from './config/app-config.js';
import { ConfigModule } from './config/config.module.js';
import { CurriculumModule } from './curriculum/curriculum.module.js';
import { EditingModule } from './editing/editing.module.js';
import { FindingsModule } from './findings/findings.module.js';
import { HealthModule } from './health/health.module.js';
import { ClientFilesModule } from './http/client-files.module.js';
import { HttpModule } from './http/http.module.js';
import { ImportModule } from './import/import.module.js';
import { LiveSourcesModule } from './live-sources/live-sources.module.js';
import { PoliciesModule } from './policies/policies.module.js';
import { ProgrammePolicyModule } from './policies/programme-policy.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { RebalanceModule } from './rebalance/rebalance.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ScenariosModule } from './scenarios/scenarios.module.js';
import { StorageModule } from './storage/storage.module.js';
import { TemplatesModule } from './templates/templates.module.js';

/** The whole server; the command line uses the same without its address. */
@Module({})
export class AppModule {
  static forConfig(config: Pick<AppConfig, 'database' | 'clientDir' | 'imports' | 'liveSources'>): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forConfig(config),
        StorageModule.forDatabase(config.database),
        HttpModule,
        HealthModule,
        PoliciesModule,
        ProgrammePolicyModule,
        ProgrammesModule,
        AnalysisModule,
        CalibrationsModule,
        FindingsModule,
        ScenariosModule,
        RebalanceModule,
        CurriculumModule,
        ReportsModule,
        CalendarFeedsModule,
        ProfilesModule,
        ImportModule,
        LiveSourcesModule.with(config.liveSources),
        EditingModule,
        TemplatesModule,
        ClientFilesModule.from(config.clientDir),
      ],
    };
  }
}
