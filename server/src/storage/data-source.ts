import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseUrl } from './database-url.js';
import { ActivityEntity } from './entities/activity.entity.js';
import { ActivityCountsEntity } from './entities/activity-counts.entity.js';
import { AssessmentEntity } from './entities/assessment.entity.js';
import { AssessmentEventEntity } from './entities/assessment-event.entity.js';
import { CalendarEntryEntity } from './entities/calendar-entry.entity.js';
import { CalendarFeedEntity } from './entities/calendar-feed.entity.js';
import { CalendarProfileEntity } from './entities/calendar-profile.entity.js';
import { CalibrationEntity } from './entities/calibration.entity.js';
import { CourseEntity } from './entities/course.entity.js';
import { CurriculumCourseEntity } from './entities/curriculum-course.entity.js';
import { DataVersionEntity } from './entities/data-version.entity.js';
import { EnrolmentsEntity } from './entities/enrolments.entity.js';
import { EvaluationEntity } from './entities/evaluation.entity.js';
import { FindingChangeEntity } from './entities/finding-change.entity.js';
import { FindingCommentEntity } from './entities/finding-comment.entity.js';
import { FindingDecisionEntity } from './entities/finding-decision.entity.js';
import { FindingScanEntity } from './entities/finding-scan.entity.js';
import { ImportChangeEntity } from './entities/import-change.entity.js';
import { ImportRecordEntity } from './entities/import-record.entity.js';
import { KeptReportEntity } from './entities/kept-report.entity.js';
import { LiveFetchEntity } from './entities/live-fetch.entity.js';
import { LiveSourceEntity } from './entities/live-source.entity.js';
import { OfferingEntity } from './entities/offering.entity.js';
import { OptionGroupEntity } from './entities/option-group.entity.js';
import { PolicyChangeEntity } from './entities/policy-change.entity.js';
import { PolicyChoiceEntity, PolicyOverrideEntity } from './entities/policy-choice.entity.js';
import { ProgrammeEntity } from './entities/programme.entity.js';
import { ScenarioEntity } from './entities/scenario.entity.js';
import { SourcePrecedenceEntity } from './entities/source-precedence.entity.js';
import { ScheduleTables1795000000000 } from './migrations/1795000000000-schedule-tables.js';
import { ImportHistory1795000001000 } from './migrations/1795000001000-import-history.js';
import { ImportLog1795000002000 } from './migrations/1795000002000-import-log.js';
import { SourceClaims1795000003000 } from './migrations/1795000003000-source-claims.js';
import { LiveSources1795000004000 } from './migrations/1795000004000-live-sources.js';
import { CalendarProfiles1795000005000 } from './migrations/1795000005000-calendar-profiles.js';
import { EnrolmentsAndActivity1795000006000 } from './migrations/1795000006000-enrolments-and-activity.js';
import { Calibrations1795000009000 } from './migrations/1795000009000-calibrations.js';
import { EvaluationsAndInformation1795000010000 } from './migrations/1795000010000-evaluations-and-information.js';
import { FindingDecisions1795000011000 } from './migrations/1795000011000-finding-decisions.js';
import { ProgrammePolicies1795000012000 } from './migrations/1795000012000-programme-policies.js';
import { EnrolmentsBySource1795000013000 } from './migrations/1795000013000-enrolments-by-source.js';
import { Scenarios1795000014000 } from './migrations/1795000014000-scenarios.js';
import { CalendarFeeds1795000015000 } from './migrations/1795000015000-calendar-feeds.js';
import { KeptReports1795000016000 } from './migrations/1795000016000-kept-reports.js';
import { GroupsWithinGroups1795000017000 } from './migrations/1795000017000-groups-within-groups.js';
import { KeptReportsOfPathways1795000018000 } from './migrations/1795000018000-kept-reports-of-pathways.js';
import { pooledSqliteDataSource } from './sqlite/pooled-data-source.js';

const COMMON = {
  entities: [
    ProgrammeEntity,
    CourseEntity,
    CurriculumCourseEntity,
    OptionGroupEntity,
    CalendarEntryEntity,
    OfferingEntity,
    ActivityEntity,
    AssessmentEntity,
    EnrolmentsEntity,
    ActivityCountsEntity,
    EvaluationEntity,
    ImportRecordEntity,
    ImportChangeEntity,
    AssessmentEventEntity,
    DataVersionEntity,
    SourcePrecedenceEntity,
    CalendarProfileEntity,
    LiveSourceEntity,
    LiveFetchEntity,
    FindingDecisionEntity,
    FindingCommentEntity,
    FindingChangeEntity,
    FindingScanEntity,
    PolicyChoiceEntity,
    PolicyOverrideEntity,
    PolicyChangeEntity,
    CalibrationEntity,
    ScenarioEntity,
    CalendarFeedEntity,
    KeptReportEntity,
  ],
  migrations: [
    ScheduleTables1795000000000,
    ImportHistory1795000001000,
    ImportLog1795000002000,
    SourceClaims1795000003000,
    LiveSources1795000004000,
    CalendarProfiles1795000005000,
    EnrolmentsAndActivity1795000006000,
    EvaluationsAndInformation1795000010000,
    FindingDecisions1795000011000,
    ProgrammePolicies1795000012000,
    Calibrations1795000009000,
    EnrolmentsBySource1795000013000,
    Scenarios1795000014000,
    CalendarFeeds1795000015000,
    KeptReports1795000016000,
    GroupsWithinGroups1795000017000,
    KeptReportsOfPathways1795000018000,
  ],
  migrationsTransactionMode: 'each',
  synchronize: false,
  // the console logger tells of migrations on standard output, which belongs to the answers of the command line
  logger: 'debug',
} as const satisfies Partial<DataSourceOptions>;

/** The one place that chooses a driver. */
export function dataSourceOptions(url: DatabaseUrl): DataSourceOptions {
  const common = { ...COMMON, entities: [...COMMON.entities], migrations: [...COMMON.migrations] };
  if (url.kind === 'postgres') {
    return { ...common, type: 'postgres', url: url.url, installExtensions: false, extra: { max: 10 } };
  }
  // TypeORM asks sqlite3 for its verbose mode, which takes a stack trace for every call.
  return { ...common, type: 'sqlite', database: url.file, driver: { verbose: () => sqlite3 } };
}

/** A data source with its connections open and its tables as they should be. */
export async function openDataSource(url: DatabaseUrl): Promise<DataSource> {
  const options = dataSourceOptions(url);
  const source = url.kind === 'sqlite' ? pooledSqliteDataSource(options, url.file) : new DataSource(options);
  await source.initialize();
  try {
    await migrate(source);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** Any number that no other program on the same PostgreSQL database is likely to lock. */
const MIGRATION_LOCK = 1_795_000_000;

async function migrate(source: DataSource): Promise<void> {
  if (source.options.type === 'postgres') return migrateUnderLock(source);
  // Another process may have opened the same file and be first with each migration that is still to come.
  for (let turns = source.migrations.length; ; turns -= 1) {
    try {
      await source.runMigrations();
      return;
    } catch (error) {
      if (!(await source.showMigrations())) return;
      if (turns === 0) throw error;
    }
  }
}

async function migrateUnderLock(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await runner.release();
  }
}
