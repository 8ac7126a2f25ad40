import { EMPTY_SCHEDULE, scheduleHistory } from '@evenkeel/shared/schedule';
import { anActivity, anAssessment, aSchedule, aSession, day, year } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { HistoryRepository } from './history.repository.js';
import { anImport, openTestSource, repositoryOf } from './storage.test-support.js';

const midterm = anAssessment({ dueOn: day('2026-10-12'), weightPercent: 40 });
const moved = { ...midterm, dueOn: day('2026-10-09') };
const lastYear = anAssessment({ academicYear: year('2025-2026') });

describe.each(DATABASES)('what is remembered of imports on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: HistoryRepository;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    repository = new HistoryRepository(source);
    const schedules = repositoryOf(source);
    const first = { added: aSchedule({ assessments: [midterm, lastYear] }), changed: EMPTY_SCHEDULE };
    await schedules.apply(first, anImport({ sources: { 'a.csv': 'template' } }));
    const activities = [anActivity({ sessions: [aSession('2026-09-08')] })];
    const second = {
      added: { ...EMPTY_SCHEDULE, activities },
      changed: { ...EMPTY_SCHEDULE, assessments: [moved] },
    };
    await schedules.apply(second, anImport({ expectedVersion: 1, sources: { 'a.csv': 'template' } }));
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  it('says of a year which import said what, and brought what', async () => {
    const log = await repository.logOf({ academicYear: year(), dataVersion: 2 });
    expect(log.imports.map(({ id, on, sources }) => [id, on, sources])).toEqual([
      [1, '2026-11-23', ['template']],
      [2, '2026-11-23', ['template']],
    ]);
    expect(log.assessments.map(({ code, before, after }) => [code, before?.dueOn ?? null, after?.dueOn])).toEqual([
      ['T1', null, '2026-10-12'],
      ['T1', '2026-10-12', '2026-10-09'],
    ]);
    expect(log.additions).toEqual([
      { importId: 1, kind: 'offerings', courseCode: 'PSY101' },
      { importId: 2, kind: 'activities', courseCode: 'PSY101' },
    ]);
  });

  it('becomes the history that the rules ask for', async () => {
    const history = scheduleHistory(await repository.logOf({ academicYear: year(), dataVersion: 2 }), null);
    expect(history.assessments.get('PSY101/T1')?.revisions).toMatchObject([{ after: { dueOn: '2026-10-09' } }]);
    expect(history.timetables.get('PSY101')).toEqual({ on: '2026-11-23', isNews: true });
  });

  it('knows nothing of imports after the version that is asked about, and is read once for a version', async () => {
    const asked = { academicYear: year(), dataVersion: 1 };
    const before = await repository.logOf(asked);
    expect(scheduleHistory(before, null).assessments.get('PSY101/T1')?.revisions).toEqual([]);
    expect(await repository.logOf(asked)).toBe(before);
  });
});
