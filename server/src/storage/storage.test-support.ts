import { type PlainDate } from '@evenkeel/shared/calendar';
import { DataSource } from 'typeorm';
import type { Clock } from '../config/clock.js';
import { openDataSource } from './data-source.js';
import { databaseUrl } from './database-url.js';
import { type ImportMeta, ScheduleRepository } from './schedule.repository.js';

/** A clock that stands still. */
export const stillClock: Clock = {
  now: () => '2026-11-23T12:00:00.000Z',
  today: () => '2026-11-23' as PlainDate, // a day as written
};

export function openTestSource(url: string): Promise<DataSource> {
  const parsed = databaseUrl(url, '/');
  if (!parsed) throw new Error(`No database: ${url}`);
  return openDataSource(parsed);
}

export function repositoryOf(source: DataSource): ScheduleRepository {
  return new ScheduleRepository(source, stillClock);
}

export function anImport(part: Partial<ImportMeta> = {}): ImportMeta {
  return {
    fileHash: 'abc',
    fileNames: ['schedule.xlsx'],
    format: 'template',
    importedBy: null,
    expectedVersion: 0,
    ...part,
  };
}

/** Takes all tables away again. */
export async function undoAllMigrations(source: DataSource): Promise<void> {
  for (const _ of source.migrations) await source.undoLastMigration();
}

/** Takes back the migration of this name and those after it. */
export async function undoMigrationsFrom(source: DataSource, name: string): Promise<void> {
  const from = source.migrations.findIndex((migration) => migration.name?.startsWith(name));
  for (const _ of source.migrations.slice(from)) await source.undoLastMigration();
}
