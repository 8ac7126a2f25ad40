import { createHash } from 'node:crypto';
import { EMPTY_SCHEDULE, type Enrolments } from '@evenkeel/shared/schedule';
import { someEnrolments, twoCohorts } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from '../databases.test-support.js';
import { ImportRecordEntity } from '../entities/import-record.entity.js';
import {
  anImport,
  openTestSource,
  repositoryOf,
  undoAllMigrations,
  undoMigrationsFrom,
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

/** Tables that go with their migration, and come back empty. */
const EMPTIED_BY_THEIR_MIGRATION = [
  'source_precedence',
  'live_source',
  'live_fetch',
  'calendar_profile',
  'enrolments',
  'activity_counts',
  'finding_decision',
  'finding_comment',
  'finding_change',
  'finding_scan',
  'policy_choice',
  'policy_override',
  'policy_change',
  'calibration',
];

function without(tables: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !names.includes(name)));
}

function rowCounts(tables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tables).map(([name, content]) => [name, content.split(' ')[0] ?? '']));
}

const from = (file: string) => ({ source: file, location: null, standing: 'stated', note: null }) as const;

interface EnrolmentRows {
  readonly stored: readonly { readonly natural_key: string; readonly system?: string; readonly sets: string }[];
  readonly logged: readonly { readonly natural_key: string; readonly after: unknown }[];
}

async function enrolmentRows(source: DataSource): Promise<EnrolmentRows> {
  const log = `SELECT * FROM "import_change" WHERE "record_kind" = 'enrolments' ORDER BY "import_id"`;
  const changes: { natural_key: string; after_json: string }[] = await source.query(log);
  const logged = changes.map(({ natural_key, after_json }) => ({ natural_key, after: JSON.parse(after_json) }));
  return { stored: await source.query('SELECT * FROM "enrolments"'), logged };
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

  it('go down and up again with the claims of assessments, without touching anything else', async () => {
    const before = await contents(source);
    await undoMigrationsFrom(source, 'SourceClaims');
    const down = await contents(source);
    expect(down['source_precedence']).toBeUndefined();
    expect(rowCounts(before)).toMatchObject(rowCounts(down));
    await source.runMigrations();
    expect(rowCounts(await contents(source))).toMatchObject(rowCounts(down));
    expect(await contents(source)).toMatchObject(without(before, EMPTIED_BY_THEIR_MIGRATION));
  }, 60_000);

  it('go down and up again with the log, without touching the rows of the tables that stay', async () => {
    const before = await contents(source);
    const { import_change, assessment_event } = before;
    expect([import_change, assessment_event]).not.toContainEqual(expect.stringMatching(/^0 /));
    await undoMigrationsFrom(source, 'ImportLog');
    const down = await contents(source);
    expect(rowCounts(before)).toMatchObject(rowCounts(down));
    await source.runMigrations();
    const after = await contents(source);
    const changed = [...EMPTIED_BY_THEIR_MIGRATION, 'import_change', 'assessment_event', 'import_record'];
    expect(after).toMatchObject(without(before, changed));
    expect(after['import_change']).toMatch(/^0 /);
  }, 60_000);

  it('keep the imports of before there was a log, which can then not be told row by row', async () => {
    const [old] = await source.getRepository(ImportRecordEntity).find();
    expect(old).toMatchObject({ fileHash: 'abc', fileNames: ['schedule.xlsx'], rowsRead: null, undoOf: null });
  });

  it('put the enrolments of two sources together on the way down, and keep the log in step', async () => {
    const sets = (students: number) => [{ courses: [{ code: 'PSY101', period: '1' }], students }];
    const law = someEnrolments({ system: 'law', sets: sets(12), provenance: from('law.csv') });
    const other = someEnrolments({ system: 'other', sets: sets(30), provenance: from('other.csv') });
    const apply = (record: Enrolments, expectedVersion: number, file: string) =>
      repositoryOf(source).apply(
        { added: { ...EMPTY_SCHEDULE, enrolments: [record] }, changed: EMPTY_SCHEDULE },
        anImport({ expectedVersion, fileNames: [file], sources: { [file]: record.system } }),
      );
    await apply(law, 1, 'law.csv');
    const before = await enrolmentRows(source);
    await undoMigrationsFrom(source, 'EnrolmentsBySource');
    await source.runMigrations();
    expect(await enrolmentRows(source)).toEqual(before);
    await apply(other, 2, 'other.csv');
    await undoMigrationsFrom(source, 'EnrolmentsBySource');
    expect((await enrolmentRows(source)).stored).toMatchObject([
      { natural_key: '["2026-2027",null]', sets: JSON.stringify([...sets(12), ...sets(30)]) },
    ]);
    await source.runMigrations();
    const { stored, logged } = await enrolmentRows(source);
    expect(stored).toMatchObject([{ natural_key: '["2026-2027",null,"law"]', system: 'law' }]);
    expect(logged.map(({ natural_key }) => natural_key)).toEqual(Array(2).fill('["2026-2027",null,"law"]'));
    expect(logged.map(({ after }) => after)).toEqual([law, { ...other, system: 'law' }]);
    await source.query('DELETE FROM "enrolments"');
  }, 60_000);

  it('go down to nothing and up to the same tables, which take the same rows', async () => {
    const imported = ['import_record', 'data_version', 'import_change', 'assessment_event'];
    const before = without(await contents(source), imported);
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
