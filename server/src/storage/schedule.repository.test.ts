import { EMPTY_SCHEDULE, RECORD_KINDS, type Schedule } from '@evenkeel/shared/schedule';
import { aCourse, anAssessment, aSchedule } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { ImportRecordEntity } from './entities/import-record.entity.js';
import { RECORD_ENTITIES } from './records/record-table.js';
import type { ScheduleRepository } from './schedule.repository.js';
import { anImport, openTestSource, repositoryOf } from './storage.test-support.js';

describe.each(DATABASES)('the schedule repository on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: ScheduleRepository;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  beforeEach(async () => {
    for (const kind of [...RECORD_KINDS].reverse()) await source.query(`DELETE FROM ${tableOf(kind)}`);
    for (const log of ['import_change', 'assessment_event', 'import_record']) await source.query(`DELETE FROM ${log}`);
    await source.query('UPDATE data_version SET version = 0, changed_at = NULL');
    repository = repositoryOf(source);
  });

  const tableOf = (kind: (typeof RECORD_KINDS)[number]) => source.getMetadata(RECORD_ENTITIES[kind]).tableName;
  const add = (added: Schedule, expectedVersion = 0) =>
    repository.apply({ added, changed: EMPTY_SCHEDULE }, anImport({ expectedVersion }));

  it('starts empty, at version 0 and without a date', async () => {
    expect(await repository.isEmpty()).toBe(true);
    expect(await repository.snapshot()).toEqual({
      schedule: EMPTY_SCHEDULE,
      dataVersion: 0,
      dataDate: null,
      precedence: null,
      removedByHand: {},
    });
  });

  it('replaces the record with the same natural key', async () => {
    await add(aSchedule({ assessments: [anAssessment({ effortHours: 10 })] }));
    const changed = { ...EMPTY_SCHEDULE, assessments: [anAssessment({ effortHours: 12 })] };
    await repository.apply({ added: EMPTY_SCHEDULE, changed }, anImport({ expectedVersion: 1 }));
    const { schedule, dataVersion } = await repository.snapshot();
    expect(schedule.assessments.map((assessment) => assessment.effortHours)).toEqual([12]);
    expect(dataVersion).toBe(2);
  });

  it('refuses a change that was made for an older version, and writes nothing of it', async () => {
    await add(aSchedule());
    const late = await add({ ...EMPTY_SCHEDULE, courses: [aCourse({ code: 'LATE' })] }, 0);
    expect(late).toEqual({ kind: 'stale', dataVersion: 1 });
    expect((await repository.snapshot()).schedule.courses).toHaveLength(1);
    expect(await source.getRepository(ImportRecordEntity).count()).toBe(1);
  });

  it('writes nothing for an import without changes', async () => {
    await add(aSchedule());
    const again = await repository.apply(
      { added: EMPTY_SCHEDULE, changed: EMPTY_SCHEDULE },
      anImport({ expectedVersion: 1 }),
    );
    expect(again).toEqual({ kind: 'applied', dataVersion: 1, importId: null });
    expect(await source.getRepository(ImportRecordEntity).count()).toBe(1);
  });

  it('writes all of an import or nothing', async () => {
    const orphan = anAssessment({ courseCode: 'NO-SUCH-COURSE' });
    await expect(add(aSchedule({ assessments: [anAssessment(), orphan] }))).rejects.toThrow(/FOREIGN KEY|foreign key/);
    expect(await repository.isEmpty()).toBe(true);
    expect((await repository.snapshot()).dataVersion).toBe(0);
  });

  it('shares one schedule between the callers of one version', async () => {
    await add(aSchedule());
    const [one, other] = await Promise.all([repository.snapshot(), repository.snapshot()]);
    expect(other.schedule).toBe(one.schedule);
    await add({ ...EMPTY_SCHEDULE, courses: [aCourse({ code: 'X' })] }, 1);
    expect((await repository.snapshot()).schedule.courses).toHaveLength(2);
  });

  it('sees what another process has imported', async () => {
    const elsewhere = repositoryOf(source);
    await repository.snapshot();
    await elsewhere.apply({ added: aSchedule(), changed: EMPTY_SCHEDULE }, anImport());
    expect((await repository.snapshot()).dataVersion).toBe(1);
  });

  it('remembers every import with its files and the version it made', async () => {
    await repository.apply({ added: aSchedule(), changed: EMPTY_SCHEDULE }, anImport({ importedBy: 'planner' }));
    expect(await source.getRepository(ImportRecordEntity).find()).toMatchObject([
      {
        fileHash: 'abc',
        fileNames: ['schedule.xlsx'],
        format: 'template',
        importedBy: 'planner',
        importedAt: '2026-11-23T12:00:00.000Z',
        dataVersion: 1,
      },
    ]);
  });

  it('lets one of fifty writers of the same version through', async () => {
    const writers = Array.from({ length: 50 }, (_, index) =>
      add({ ...EMPTY_SCHEDULE, courses: [aCourse({ code: `C${index}` })] }),
    );
    const results = await Promise.all(writers);
    expect(results.filter((result) => result.kind === 'applied')).toHaveLength(1);
    expect((await repository.snapshot()).schedule.courses).toHaveLength(1);
  });

  it('shows readers of a big import the data before it or after it, never in between', async () => {
    const courses = [aCourse({ code: 'A' }), aCourse({ code: 'B' })];
    await add({ ...EMPTY_SCHEDULE, courses });
    const assessments = Array.from({ length: 5000 }, (_, index) =>
      anAssessment({ courseCode: index % 2 ? 'A' : 'B', code: `T${index}` }),
    );
    let done = false;
    const big = add({ ...EMPTY_SCHEDULE, courses: [aCourse({ code: 'NEW' })], assessments }, 1).finally(() => {
      done = true;
    });
    const seen = new Set<string>();
    while (!done) {
      const { schedule, dataVersion } = await repositoryOf(source).snapshot();
      seen.add(`${dataVersion}: ${schedule.courses.length} courses, ${schedule.assessments.length} assessments`);
    }
    expect(await big).toMatchObject({ kind: 'applied', dataVersion: 2 });
    const { schedule, dataVersion } = await repositoryOf(source).snapshot();
    seen.add(`${dataVersion}: ${schedule.courses.length} courses, ${schedule.assessments.length} assessments`);
    expect([...seen]).toEqual(['1: 2 courses, 0 assessments', '2: 3 courses, 5000 assessments']);
  }, 30_000);
});
