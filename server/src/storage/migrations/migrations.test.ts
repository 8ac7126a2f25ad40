import { createHash } from 'node:crypto';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { twoCohorts } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from '../databases.test-support.js';
import { ImportRecordEntity } from '../entities/import-record.entity.js';
import {
  anImport,
  openTestSource,
  repositoryOf,
  undoAllMigrations,
} from '../storage.test-support.js';

/** Rows and a checksum of each table that is there, by name. */
async function contents(source: DataSource): Promise<Record<string, string>> {
  const runner = source.createQueryRunner();
  try {
    const found: Record<string, string> = {};
    for (const { tableName } of source.entityMetadatas) {
      if (!(await runner.hasTable(tableName))) continue;
      const rows: object[] = await runner.query(`SELECT * FROM "${tableName}"`);
      const texts = rows.map((row) => JSON.stringify(row)).sort();
      found[tableName] = `${rows.length} ${createHash('sha256').update(texts.join('\n')).digest('hex')}`;
    }
    return found;
  } finally {
    await runner.release();
  }
}

/** Takes back the migration of this name and all that came after it. */
async function undoDownTo(source: DataSource, name: string): Promise<void> {
  const from = source.migrations.findIndex((migration) => migration.name === name);
  for (const _ of source.migrations.slice(from)) await source.undoLastMigration();
}

describe.each(DATABASES)('the migrations on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    await repositoryOf(source).apply({ added: twoCohorts(), changed: EMPTY_SCHEDULE }, anImport());
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  it('leave nothing to change between the tables and the entities', async () => {
    const log = await source.driver.createSchemaBuilder().log();
    expect(log.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('go down and up again without touching the rows of the tables that stay', async () => {
    const before = await contents(source);
    const { import_record, import_change, assessment_event, calendar_profile: _later, ...schedule } = before;
    expect([import_record, import_change, assessment_event]).not.toContainEqual(expect.stringMatching(/^0 /));
    await undoDownTo(source, 'ImportLog1795000002000');
    const { import_record: shorter, ...others } = await contents(source);
    const { enrolments: _, activity_counts: __, ...older } = schedule;
    expect([shorter?.split(' ')[0], others]).toEqual(['1', older]);
    await source.runMigrations();
    expect(await contents(source)).toMatchObject({ ...older, import_record: expect.stringMatching(/^1 /) });
    expect((await contents(source))['import_change']).toMatch(/^0 /);
  }, 60_000);

  it('keep the imports of before there was a log, which can then not be told row by row', async () => {
    const [old] = await source.getRepository(ImportRecordEntity).find();
    expect(old).toMatchObject({ fileHash: 'abc', fileNames: ['schedule.xlsx'], rowsRead: null, undoOf: null });
  });

  it('go down to nothing and up to the same tables, which take the same rows', async () => {
    const {
      import_record: _,
      data_version: __,
      import_change: ___,
      assessment_event: ____,
      ...before
    } = await contents(source);
    await undoAllMigrations(source);
    expect(await contents(source)).toEqual({});
    await source.runMigrations();
    await repositoryOf(source).apply({ added: twoCohorts(), changed: EMPTY_SCHEDULE }, anImport());
    expect(await contents(source)).toMatchObject(before);
    expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  }, 60_000);

  it('can be run by two programs that open the same database', async () => {
    await undoAllMigrations(source);
    const opened = await Promise.all([openTestSource(database.url), openTestSource(database.url)]);
    for (const one of opened) expect(await one.showMigrations()).toBe(false);
    for (const one of opened) await one.destroy();
  }, 60_000);

  it('know every table and column by the name the entities use for keys, indexes and checks', async () => {
    const runner = source.createQueryRunner();
    const names = async (table: string) => {
      const found = await runner.getTable(table);
      const parts = [...(found?.foreignKeys ?? []), ...(found?.indices ?? []), ...(found?.checks ?? [])];
      return parts.map(({ name }) => name).sort();
    };
    expect(await names('assessment')).toEqual([
      'chk_assessment_kind',
      'chk_assessment_standing',
      'fk_assessment_course',
      'idx_assessment_course',
      'idx_assessment_due',
    ]);
    await runner.release();
  });
});
