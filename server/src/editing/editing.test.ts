import { GIVEN_BACK_SOURCE, HAND_SOURCE, RECORD_KINDS } from '@evenkeel/shared/schedule';
import { aCalendarRecord, anAssessment, anOptionGroup, aSchedule, day, week } from '@evenkeel/shared/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ProblemException } from '../http/problem.exception.js';
import { DATABASES, type TestDatabase } from '../storage/databases.test-support.js';
import { RECORD_ENTITIES } from '../storage/records/record-table.js';
import { openTestSource } from '../storage/storage.test-support.js';
import { editingOn } from './editing.test-support.js';

const ESSAY = anAssessment({
  code: 'T1',
  title: 'Essay',
  kind: 'paper',
  weightPercent: 40,
  dueOn: day('2026-10-12'),
  effortHours: 20,
});
const EXAM = anAssessment({
  code: 'T2',
  title: 'Exam',
  kind: 'written-exam',
  weightPercent: 60,
  dueOn: day('2026-10-30'),
});
const SCHEDULE = aSchedule({
  calendar: [aCalendarRecord({ kind: 'period' })],
  optionGroups: [anOptionGroup()],
  assessments: [ESSAY, EXAM],
});
const HEADER = 'course_code,assessment_code,title,type,weight_pct,due_date,effort_hours';
const ESSAY_ROW = 'PSY101,T1,Essay,paper,40,2026-10-12,20';
const EXAM_ROW = 'PSY101,T2,Exam,written exam,60,2026-10-30,';

const problemOf = (refused: Promise<unknown>) =>
  refused.then(
    () => null,
    (error: unknown) => (error instanceof ProblemException ? error.problem : Promise.reject(error)),
  );

describe.each(DATABASES)('editing by hand on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: ReturnType<typeof editingOn>;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
  }, 60_000);
  afterEach(() => desk.stop());
  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });
  beforeEach(async () => {
    const tables = [...RECORD_KINDS].reverse().map((kind) => source.getMetadata(RECORD_ENTITIES[kind]).tableName);
    for (const table of [...tables, 'import_change', 'assessment_event', 'import_record'])
      await source.query(`DELETE FROM ${table}`);
    await source.query('UPDATE data_version SET version = 0, changed_at = NULL');
    desk = editingOn(source);
    await desk.store(SCHEDULE);
  });
  const assessment = async (code: string) => (await desk.stored()).assessments.find((one) => one.code === code);

  it('changes only the fields that were typed, and says of each where it comes from', async () => {
    const report = await desk.change('assessments', 'T1', { due: '19-10-2026', title: ' Longer essay ' });
    expect(report).toMatchObject({
      applied: true,
      issues: [],
      changes: [{ record: 'assessments', change: 'changed' }],
    });
    const stored = await assessment('T1');
    expect(stored).toMatchObject({ dueOn: '2026-10-19', title: 'Longer essay', effortHours: 20, weightPercent: 40 });
    expect(stored?.provenance.source).toBe('test');
    expect(Object.keys(stored?.fieldProvenance ?? {}).sort()).toEqual(['dueOn', 'dueWeek', 'title']);
    const row = await desk.row('assessments', 'T1');
    expect(row.fieldSources['due']?.source).toBe(HAND_SOURCE);
    expect(row.fieldSources['weight']).toBeUndefined();
  });

  it('stands in the log as an import by hand, and is undone there', async () => {
    const { importId } = await desk.change('assessments', 'T1', { due: '2026-10-19' });
    const [logged] = await desk.log.imports();
    expect(logged).toMatchObject({ id: importId, format: 'by-hand', fileNames: ['hand'], changes: { changed: 1 } });
    await desk.log.undo(Number(importId), null);
    expect(await assessment('T1')).toEqual(ESSAY);
  });

  it('shows the effect on the load before anything is stored', async () => {
    const { key, version } = await desk.row('assessments', 'T1');
    const edit = { action: 'change', kind: 'assessments', key, version, cells: { due: '2026-11-02' } } as const;
    const report = await desk.preview(edit);
    expect(report).toMatchObject({ applied: false, blocked: false, importId: null, changes: [{ change: 'moved' }] });
    expect(report.loadEffects).toContainEqual(expect.objectContaining({ programme: 'BPSY', week: '2026-W42' }));
    expect(await assessment('T1')).toEqual(ESSAY);
  });

  it('keeps the rules of an import: what is wrong is said at its cell and nothing is stored', async () => {
    const report = await desk.change('assessments', 'T1', { due: '31-02-2027', releasedOn: 'soon', title: '' });
    expect(report).toMatchObject({ applied: false, blocked: true });
    expect(report.issues.map(({ code, edit, field }) => [code, edit, field])).toEqual(
      expect.arrayContaining([
        ['date-invalid', 0, 'due'],
        ['date-invalid', 0, 'releasedOn'],
        ['value-missing', 0, 'title'],
      ]),
    );
    expect(await assessment('T1')).toEqual(ESSAY);
  });

  it('holds the typed cell against the stored ones beside it', async () => {
    const report = await desk.change('assessments', 'T1', { releasedOn: '2026-10-13' });
    expect(report.issues).toEqual([expect.objectContaining({ code: 'open-after-due', field: 'releasedOn' })]);
  });

  it('asks that weights add up when a weight is edited, and not otherwise', async () => {
    const refused = await desk.change('assessments', 'T1', { weight: '50' });
    expect(refused.issues).toEqual([expect.objectContaining({ code: 'weights-sum', field: 'weight', edit: 0 })]);
    const [one, two] = [await desk.row('assessments', 'T1'), await desk.row('assessments', 'T2')];
    const change = { action: 'change', kind: 'assessments' } as const;
    const both = await desk.save(
      { ...change, key: one.key, version: one.version, cells: { weight: '50' } },
      { ...change, key: two.key, version: two.version, cells: { weight: '50 %' } },
    );
    expect(both).toMatchObject({ applied: true, issues: [] });
    expect((await assessment('T1'))?.weightPercent).toBe(50);
  });

  it('takes a bare 1 for one percent, never for the whole', async () => {
    const { issues } = await desk.change('assessments', 'T2', { weight: '1' });
    expect(issues).toEqual([expect.objectContaining({ code: 'weights-sum', value: '1' })]);
  });

  it('reads a week in place of a day, and a day with its time', async () => {
    await desk.change('assessments', 'T1', { due: '', week: '43' });
    expect(await assessment('T1')).toMatchObject({ dueOn: null, dueWeek: week('2026-W43') });
    await desk.change('assessments', 'T1', { due: '20-10-2026', dueTime: '09:00' });
    expect(await assessment('T1')).toMatchObject({ dueOn: '2026-10-20', dueWeek: null, dueTime: '09:00' });
    await desk.change('assessments', 'T1', { due: '21-10-2026 17:00' });
    expect(await assessment('T1')).toMatchObject({ dueOn: '2026-10-21', dueTime: '17:00' });
    await desk.change('assessments', 'T1', { due: '22-10-2026' });
    expect(await assessment('T1')).toMatchObject({ dueOn: '2026-10-22', dueTime: '17:00' });
  });

  it('adds rows of every kind, which come from the hand', async () => {
    const report = await desk.save(
      { action: 'add', kind: 'courses', cells: { code: 'PSY102', name: 'Statistics', ec: '7,5', studyYear: '1' } },
      { action: 'add', kind: 'offerings', cells: { courseCode: 'PSY102', periods: '1' } },
      {
        action: 'add',
        kind: 'assessments',
        cells: {
          courseCode: 'PSY102',
          code: 'E',
          title: 'Exam',
          kind: 'written exam',
          weight: '100',
          due: '23 oktober 2026',
        },
      },
      {
        action: 'add',
        kind: 'calendar',
        cells: { code: 'AUT', kind: 'vacation', start: '2026-10-17', end: '2026-10-25' },
      },
      { action: 'add', kind: 'optionGroups', cells: { studyYear: '2', code: 'B', chooseEc: '15' } },
    );
    expect(report).toMatchObject({ applied: true, issues: [] });
    const { courses, curriculum, offerings, assessments, calendar, optionGroups } = await desk.stored();
    const made = [courses, curriculum, offerings, assessments, calendar, optionGroups].map(
      (records) => records.filter(({ provenance }) => provenance.source === HAND_SOURCE).length,
    );
    expect(made).toEqual([1, 1, 1, 1, 1, 1]);
    expect(assessments.find(({ code }) => code === 'E')).toMatchObject({
      academicYear: '2026-2027',
      dueOn: '2026-10-23',
    });
    expect(curriculum.find(({ courseCode }) => courseCode === 'PSY102')).toMatchObject({
      programmeCode: 'BPSY',
      studyYear: 1,
    });
  });

  it('does not add what is there, and does not rename', async () => {
    const again = await desk.save({
      action: 'add',
      kind: 'assessments',
      cells: { courseCode: 'PSY101', code: 'T1', title: 'Mine', kind: 'paper' },
    });
    expect(again.issues).toContainEqual(expect.objectContaining({ code: 'edit-exists', field: 'code', edit: 0 }));
    const renamed = await desk.change('assessments', 'T1', { code: 'T9', source: 'me' });
    expect(renamed.issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'edit-key-fixed code',
      'edit-field-unknown source',
    ]);
    expect((await desk.stored()).assessments).toHaveLength(2);
  });

  it('edits a course together with its place in the programme', async () => {
    await desk.change('courses', 'PSY101', { ec: '6', requirement: 'option', optionGroup: 'A' });
    const { courses, curriculum } = await desk.stored();
    expect(courses[0]).toMatchObject({
      ec: 6,
      name: 'Introduction to psychology',
      fieldProvenance: { ec: { source: HAND_SOURCE } },
    });
    expect(curriculum[0]).toMatchObject({ requirement: 'option', optionGroup: 'A', studyYear: 1 });
  });

  it('takes a row away, not while something leans on it, and it can be undone', async () => {
    const refused = await desk.remove('courses', 'PSY101');
    expect(refused).toMatchObject({ applied: false, issues: [{ code: 'edit-still-used', edit: 0 }] });
    expect(refused.issues[0]?.message).toMatch(/PSY101 · 2026-2027 · T1/);
    const rows = await Promise.all([
      desk.row('courses', 'PSY101'),
      desk.row('offerings', 'PSY101'),
      desk.row('assessments', 'T1'),
      desk.row('assessments', 'T2'),
    ]);
    const kinds = ['courses', 'offerings', 'assessments', 'assessments'] as const;
    const edits = rows.map(
      ({ key, version }, index) => ({ action: 'remove', kind: kinds[index] ?? 'courses', key, version }) as const,
    );
    const report = await desk.save(...edits);
    expect(report).toMatchObject({ applied: true, removed: [{ record: 'courses' }, {}, {}, {}] });
    expect(await desk.stored()).toMatchObject({ courses: [], curriculum: [], offerings: [], assessments: [] });
    await desk.log.undo(Number(report.importId), null);
    expect(await desk.stored()).toEqual(SCHEDULE);
  });

  it('leaves a course in its other programmes', async () => {
    const cells = { code: 'PSY102', name: 'Statistics', ec: '5', studyYear: '1' };
    await desk.save({ action: 'add', kind: 'courses', cells });
    await desk.importing('programme_code,course_code,name,ec', 'BSOC,PSY102,Statistics,5');
    expect(await desk.remove('courses', 'PSY102')).toMatchObject({ applied: true });
    const { courses, curriculum } = await desk.stored();
    expect(courses.map(({ code }) => code)).toContain('PSY102');
    const programmes = curriculum.filter(({ courseCode }) => courseCode === 'PSY102');
    expect(programmes.map(({ programmeCode }) => programmeCode)).toEqual(['BSOC']);
  });

  it('replaces a row that is taken away and added again', async () => {
    const { key, version } = await desk.row('assessments', 'T1');
    const report = await desk.save(
      { action: 'remove', kind: 'assessments', key, version },
      {
        action: 'add',
        kind: 'assessments',
        cells: { courseCode: 'PSY101', code: 'T1', title: 'Poster', kind: 'presentation', weight: '40' },
      },
    );
    expect(report).toMatchObject({ applied: true, issues: [] });
    expect(await assessment('T1')).toMatchObject({ title: 'Poster', dueOn: null, provenance: { source: HAND_SOURCE } });
  });

  it('refuses an edit of a row that was changed meanwhile, and says what it is now', async () => {
    const { key, version } = await desk.row('assessments', 'T1');
    await desk.importing(HEADER, ESSAY_ROW.replace('10-12', '10-14'), EXAM_ROW);
    const edit = { action: 'change', kind: 'assessments', key, version, cells: { title: 'Mine' } } as const;
    expect(await problemOf(desk.save(edit))).toMatchObject({
      status: 409,
      code: 'record-changed',
      members: { conflicts: [{ edit: 0, row: { key, cells: { due: '2026-10-14', title: 'Essay' } } }] },
    });
    expect(await assessment('T1')).toMatchObject({ title: 'Essay', dueOn: '2026-10-14' });
  });

  it('is not thrown away by an import of something else', async () => {
    const { key, version } = await desk.row('assessments', 'T1');
    await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW.replace('10-30', '11-02'));
    const edit = { action: 'change', kind: 'assessments', key, version, cells: { title: 'Mine' } } as const;
    expect(await desk.save(edit)).toMatchObject({ applied: true });
    expect(await assessment('T1')).toMatchObject({ title: 'Mine' });
    expect(await assessment('T2')).toMatchObject({ dueOn: '2026-11-02' });
  });

  it('stores every one of many edits of different rows at the same time, and one of the same row', async () => {
    const [one, two] = [await desk.row('assessments', 'T1'), await desk.row('assessments', 'T2')];
    const titled = (row: typeof one, title: string) =>
      problemOf(
        desk.save({ action: 'change', kind: 'assessments', key: row.key, version: row.version, cells: { title } }),
      );
    const problems = await Promise.all([titled(one, 'A'), titled(one, 'B'), titled(two, 'C')]);
    expect(problems.filter((problem) => problem === null)).toHaveLength(2);
    expect(problems.flatMap((problem) => problem?.code ?? [])).toEqual(['record-changed']);
    expect((await assessment('T2'))?.title).toBe('C');
  });

  it('holds against the next import, until it is given back', async () => {
    await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW);
    await desk.change('assessments', 'T1', { due: '2026-10-19' });
    const kept = await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW);
    expect(kept.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['hand-edit-kept', 2, 'due_date'],
    ]);
    expect(kept.counts).toMatchObject({ changed: 0, moved: 0, unchanged: 2 });
    expect((await assessment('T1'))?.dueOn).toBe('2026-10-19');

    const given = await desk.change('assessments', 'T1', {}, ['due', 'title']);
    expect(given).toMatchObject({ applied: true, givenBack: 1, changes: [], loadEffects: [] });
    expect((await desk.row('assessments', 'T1')).fieldSources['due']?.source).toBe(GIVEN_BACK_SOURCE);
    expect((await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW)).issues).toEqual([]);
    expect(await assessment('T1')).toMatchObject({ dueOn: '2026-10-12', fieldProvenance: {} });
  });

  it('keeps away what it took away, until that is undone or added again', async () => {
    await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW);
    const { importId } = await desk.remove('assessments', 'T1');
    const report = await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW);
    expect(report.issues.map(({ code, row }) => [code, row])).toEqual([['hand-removal-kept', 2]]);
    expect(report).toMatchObject({ applied: true, counts: { added: 0, unchanged: 1 } });
    expect(await assessment('T1')).toBeUndefined();

    const undone = await desk.log.undo(Number(importId), null);
    expect(await assessment('T1')).toBeDefined();
    expect((await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW)).issues).toEqual([]);
    await desk.log.undo(undone.id, null);
    expect((await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW)).issues.map(({ code }) => code)).toEqual([
      'hand-removal-kept',
    ]);
    const cells = { courseCode: 'PSY101', code: 'T1', title: 'Essay', kind: 'paper', weight: '40' };
    expect(await desk.save({ action: 'add', kind: 'assessments', cells })).toMatchObject({ applied: true });
    expect((await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW)).issues).toEqual([]);
  });

  it('does not take the undo of an addition for a removal', async () => {
    const cells = { courseCode: 'PSY101', code: 'T3', title: 'Poster', kind: 'presentation' };
    const { importId } = await desk.save({ action: 'add', kind: 'assessments', cells });
    await desk.log.undo(Number(importId), null);
    await desk.importing(HEADER, 'PSY101,T3,Poster,presentation,,2026-10-20,');
    expect(await assessment('T3')).toBeDefined();
  });

  it('keeps an import from being undone once one of its records was edited', async () => {
    const imported = await desk.importing(HEADER, ESSAY_ROW.replace('Essay', 'Essay 1'), EXAM_ROW);
    await desk.change('assessments', 'T1', { due: '2026-10-19' });
    expect(await problemOf(desk.log.undo(Number(imported.importId), null))).toMatchObject({ code: 'undo-blocked' });
    const [edit] = await desk.log.imports();
    await desk.log.undo(edit?.id ?? 0, null);
    await desk.log.undo(Number(imported.importId), null);
    expect(await assessment('T1')).toEqual(ESSAY);
  });
});
