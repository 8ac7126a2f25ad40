import {
  type Assessment,
  EMPTY_SCHEDULE,
  naturalKey,
  RECORD_KINDS,
  type Schedule,
  type ScheduleChange,
} from '@evenkeel/shared/schedule';
import { aCourse, anAssessment, anOffering, aProgramme, aSchedule, day } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProblemException } from '../../http/problem.exception.js';
import { DATABASES, type TestDatabase } from '../../storage/databases.test-support.js';
import { ImportLogRepository } from '../../storage/import-log.repository.js';
import { RECORD_ENTITIES } from '../../storage/records/record-table.js';
import type { ScheduleRepository } from '../../storage/schedule.repository.js';
import { anImport, openTestSource, repositoryOf, stillClock } from '../../storage/storage.test-support.js';
import { compareSchedules } from '../compare/compare-schedules.js';
import { ImportLogService } from '../log/import-log.service.js';

const file = fc
  .constantFrom('one.csv', 'two.csv')
  .map((source) => ({ source, location: null, standing: 'stated', note: null }) as const);

const assessments: fc.Arbitrary<readonly Assessment[]> = fc.uniqueArray(
  fc
    .record({
      courseCode: fc.constantFrom('A', 'B', 'C'),
      code: fc.constantFrom('T1', 'T2'),
      dueOn: fc.constantFrom(null, '2026-10-12', '2026-10-19').map((text) => (text === null ? null : day(text))),
      weightPercent: fc.constantFrom(null, 33.3, 100),
      provenance: file,
      fieldProvenance: fc.dictionary(fc.constantFrom('title', 'kind'), file),
    })
    .map(anAssessment),
  { selector: (assessment) => naturalKey('assessments', assessment) },
);

/** What some files say: assessments, the courses they belong to by some name, and perhaps a programme. */
const saying: fc.Arbitrary<Schedule> = fc
  .record({ assessments, name: fc.constantFrom('Old', 'New'), level: fc.constantFrom(undefined, null, 'BSc') })
  .map(({ assessments: list, name, level }) => ({
    ...EMPTY_SCHEDULE,
    programmes: level === undefined ? [] : [aProgramme({ level })],
    courses: [...new Set(list.map(({ courseCode }) => courseCode))].map((code) => aCourse({ code, name })),
    assessments: list,
  }));

/** What an import of these files writes: all that differs; and, when it may, it takes away the assessments that are missing. */
function changeTo(stored: Schedule, said: Schedule, missing: 'keep' | 'remove'): ScheduleChange {
  const { toStore } = compareSchedules(stored, said);
  if (missing === 'keep') return toStore;
  const known = new Set(said.assessments.map((record) => naturalKey('assessments', record)));
  const gone = stored.assessments.map((record) => naturalKey('assessments', record)).filter((key) => !known.has(key));
  return { ...toStore, removed: { assessments: gone } };
}

const T1 = anAssessment({ dueOn: day('2026-10-12'), weightPercent: 40 });
const MOVED = { ...T1, dueOn: day('2026-10-19') };

describe.each(DATABASES)('the undo of an import on %s', (_name, start) => {
  let database: TestDatabase;
  let source: Awaited<ReturnType<typeof openTestSource>>;
  let repository: ScheduleRepository;
  let service: ImportLogService;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  const empty = async () => {
    const tables = [...RECORD_KINDS].reverse().map((kind) => source.getMetadata(RECORD_ENTITIES[kind]).tableName);
    for (const table of [...tables, 'import_change', 'assessment_event', 'import_record']) {
      await source.query(`DELETE FROM ${table}`);
    }
    await source.query('UPDATE data_version SET version = 0, changed_at = NULL');
    repository = repositoryOf(source);
    service = new ImportLogService(new ImportLogRepository(source), repository, stillClock);
  };
  beforeEach(empty);

  /** Imports what some files say; answers the number of the import, null when nothing changed. */
  const importing = async (said: Schedule, missing: 'keep' | 'remove' = 'keep') => {
    const { schedule, dataVersion } = await repository.snapshot();
    const result = await repository.apply(
      changeTo(schedule, said, missing),
      anImport({ expectedVersion: dataVersion }),
    );
    if (result.kind === 'stale') throw new Error('Another import came first');
    return result.importId;
  };
  const imported = async (said: Schedule, missing: 'keep' | 'remove' = 'keep') =>
    Number(await importing(said, missing));
  const undo = (id: number) => service.undo(id, 'planner');
  const stored = async () => (await repository.snapshot()).schedule;
  const codeOf = (refused: Promise<unknown>) =>
    refused.then(
      () => 'done',
      (error: unknown) => (error instanceof ProblemException ? error.problem.code : String(error)),
    );

  it('gives back exactly what was stored before it, content and provenance, and can be undone itself', async () => {
    const missing = fc.constantFrom<('keep' | 'remove')[]>('keep', 'remove');
    await fc.assert(
      fc.asyncProperty(saying, saying, missing, async (first, second, kept) => {
        await empty();
        await importing(first);
        const before = await stored();
        const id = await importing(second, kept);
        fc.pre(id !== null);
        const after = await stored();
        const undone = await undo(Number(id));
        expect(await stored()).toEqual(before);
        await undo(undone.id);
        expect(await stored()).toEqual(after);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is an import in the log, by whom and of which', async () => {
    await imported(aSchedule({ assessments: [T1] }));
    const moved = await imported({ ...EMPTY_SCHEDULE, assessments: [MOVED] });
    const undone = await undo(moved);
    expect(undone).toMatchObject({ undoOf: moved, importedBy: 'planner', rows: null, changes: { changed: 1 } });
    expect(await service.detail(moved)).toMatchObject({
      undoneBy: undone.id,
      records: [{ record: 'assessments', change: 'changed', before: { dueOn: '2026-10-12' } }],
    });
    expect((await service.imports()).map(({ id }) => id)).toEqual([undone.id, moved, moved - 1]);
  });

  it('is refused when a record was changed since, and names it', async () => {
    const first = await imported(aSchedule({ assessments: [T1] }));
    await imported({ ...EMPTY_SCHEDULE, assessments: [MOVED] });
    const before = await repository.snapshot();
    await expect(undo(first)).rejects.toThrow(/one record was changed or used since: PSY101 · 2026-2027 · T1/);
    expect(await repository.snapshot()).toEqual(before);
  });

  it('is refused when something that came later leans on a record that would go', async () => {
    const first = await imported({ ...EMPTY_SCHEDULE, courses: [aCourse()] });
    await imported({ ...EMPTY_SCHEDULE, offerings: [anOffering()] });
    await expect(undo(first)).rejects.toThrow(/PSY101 · 2026-2027 · 1/);
  });

  it('is refused when the first sitting of a resit would go', async () => {
    await imported({ ...EMPTY_SCHEDULE, courses: [aCourse()] });
    const sitting = await imported({ ...EMPTY_SCHEDULE, assessments: [T1] });
    await imported({ ...EMPTY_SCHEDULE, assessments: [anAssessment({ code: 'T1H', resitOf: 'T1' })] });
    await expect(undo(sitting)).rejects.toThrow(/T1H/);
  });

  it('works again once the later import is undone', async () => {
    const first = await imported(aSchedule({ assessments: [T1] }));
    const later = await imported({ ...EMPTY_SCHEDULE, assessments: [MOVED] });
    await undo(later);
    await undo(first);
    expect(await stored()).toEqual(EMPTY_SCHEDULE);
  });

  it('is refused the second time, for an import that is not there, and for one that kept nothing', async () => {
    const first = await imported(aSchedule());
    const { id } = await undo(first);
    expect(await codeOf(undo(first))).toBe('undo-done');
    expect(await codeOf(undo(id + 1))).toBe('unknown-import');
    await source.query('DELETE FROM import_change');
    expect(await codeOf(undo(id))).toBe('undo-unknown');
  });

  it('leaves nothing half restored when another import comes first', async () => {
    const first = await imported(aSchedule({ assessments: [T1] }));
    const all = await Promise.all([1, 2, 3].map(() => codeOf(undo(first))));
    expect(all.filter((code) => code === 'done')).toHaveLength(1);
    expect(await stored()).toEqual(EMPTY_SCHEDULE);
  });

  it('is an event of its own in the history of an assessment', async () => {
    const announced = { ...T1, announcedOn: day('2026-09-01') };
    await imported(aSchedule({ assessments: [announced] }));
    const moved = await imported({ ...EMPTY_SCHEDULE, assessments: [{ ...MOVED, announcedOn: day('2026-09-01') }] });
    await imported({ ...EMPTY_SCHEDULE, assessments: [{ ...MOVED, announcedOn: day('2026-09-01'), title: 'Essay' }] });
    const gone = await imported({ ...EMPTY_SCHEDULE, courses: [aCourse()] }, 'remove');
    await undo(gone);
    const { events } = await service.history('BPSY', {
      courseCode: 'PSY101',
      academicYear: T1.academicYear,
      code: 'T1',
    });
    expect(
      events.map(({ event, announcedOn, undoOf, before, after }) =>
        [event, announcedOn, undoOf, before?.dueOn, after?.dueOn].join(' '),
      ),
    ).toEqual([
      'first-seen 2026-09-01   2026-10-12',
      'changed 2026-09-01  2026-10-12 2026-10-19',
      'removed 2026-09-01  2026-10-19 ',
      `returned 2026-09-01 ${gone}  2026-10-19`,
    ]);
    expect(events[1]?.importId).toBe(moved);
  });
});
