import { GIVEN_BACK_SOURCE } from '@evenkeel/shared/schedule';
import { aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { ProblemException } from '../http/problem.exception.js';
import { DATABASES } from '../storage/databases.test-support.js';
import { beforeEachDesk, type Desk } from './editing.test-support.js';

const HEADER = 'course_code,assessment_code,title,type,weight_pct,due_date,effort_hours';
const ESSAY_ROW = 'PSY101,T1,Essay,paper,40,2026-10-12,20';
const EXAM_ROW = 'PSY101,T2,Exam,written exam,60,2026-10-30,';

const problemOf = (refused: Promise<unknown>) =>
  refused.then(
    () => null,
    (error: unknown) => (error instanceof ProblemException ? error.problem : Promise.reject(error)),
  );

describe.each(DATABASES)('an edit beside imports on %s', (_name, start) => {
  let desk: Desk;

  beforeEachDesk(start, async (office) => {
    desk = await office.freshDesk(aSchedule());
    await desk.importing(HEADER, ESSAY_ROW, EXAM_ROW);
    return desk;
  });
  const assessment = async (code: string) => (await desk.stored()).assessments.find((one) => one.code === code);

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
    expect(await assessment('T1')).toMatchObject({ title: 'Essay', dueOn: '2026-10-12', fieldProvenance: {} });
  });
});
