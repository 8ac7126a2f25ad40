import { EDIT_KINDS } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import { aCalendarRecord, anAssessment, anOptionGroup, aSchedule, day, week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { DATABASES } from '../storage/databases.test-support.js';
import { beforeEachDesk, type Desk } from './editing.test-support.js';

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

describe.each(DATABASES)('editing by hand on %s', (_name, start) => {
  let desk: Desk;

  beforeEachDesk(start, async (office) => {
    desk = await office.freshDesk(SCHEDULE);
    return desk;
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
      {
        action: 'add',
        kind: 'activities',
        cells: { courseCode: 'PSY102', kind: 'lecture', weeks: '37-40', hoursPerSession: '2' },
      },
      { action: 'add', kind: 'programmes', cells: { code: 'MPSY', name: 'Psychology (master)' } },
    );
    expect(report).toMatchObject({ applied: true, issues: [] });
    const stored = await desk.stored();
    const { curriculum, assessments, activities } = stored;
    const made = EDIT_KINDS.map(
      (kind) => stored[kind].filter(({ provenance }) => provenance.source === HAND_SOURCE).length,
    );
    expect(made).toEqual(EDIT_KINDS.map(() => 1));
    expect(activities[0]?.sessions.map(({ hours }) => hours)).toEqual([2, 2, 2, 2]);
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
});
