import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/index.js';
import { cohortOf } from '../schedule/index.js';
import { day, twoCohorts, year } from '../testing/index.js';
import { applyChanges, courseRecords, type ScenarioBase } from './apply-changes.js';
import type { ScenarioChange } from './scenario-change.js';

const base: ScenarioBase = { schedule: twoCohorts(), programmeCode: 'BPSY', academicYear: year() };
const made = { id: 'c1', courseCode: 'PSY101', assessmentCode: 'P1', reason: null, by: 'programme-director' } as const;
const due = (from: string, to: string, part: object = {}): ScenarioChange => ({
  ...made,
  kind: 'due',
  from: { dueOn: day(from), dueTime: null },
  to: { dueOn: day(to), dueTime: null },
  ...part,
});
const after = (...changes: readonly ScenarioChange[]) => applyChanges(base, changes);
const recordsAfter = (courseCode: string, ...changes: readonly ScenarioChange[]) =>
  courseRecords({ ...base, schedule: after(...changes).schedule }, courseCode);
const paper = (...changes: readonly ScenarioChange[]) =>
  recordsAfter('PSY101', ...changes).assessments.find(({ code }) => code === 'P1');

describe('the changes of a scenario', () => {
  it('move a date in the scenario and never in the base', () => {
    const before = JSON.stringify(base.schedule);
    expect(paper(due('2026-10-16', '2026-10-23'))?.dueOn).toBe('2026-10-23');
    expect(JSON.stringify(base.schedule)).toBe(before);
  });

  it('go on from each other', () => {
    const moved = after(due('2026-10-16', '2026-10-23'), due('2026-10-23', '2026-10-30', { id: 'c2' }));
    expect(moved.states.map(({ state }) => state)).toEqual(['applied', 'applied']);
    expect(moved.changedCourses).toEqual(['PSY101']);
  });

  it('say what does not fit any more and leave it out', () => {
    const [found] = after(due('2026-10-09', '2026-10-23')).states;
    expect(found).toMatchObject({
      state: 'conflict',
      misfit: { kind: 'differs', expected: { dueOn: '2026-10-09' }, now: { dueOn: '2026-10-16' } },
    });
    expect(paper(due('2026-10-09', '2026-10-23'))?.dueOn).toBe('2026-10-16');
    expect(after(due('2026-10-16', '2026-10-23', { assessmentCode: 'P9' })).states[0]).toMatchObject({
      misfit: { kind: 'gone' },
    });
  });

  it('say what the schedule says already', () => {
    expect(after(due('2026-10-09', '2026-10-16')).states[0]?.state).toBe('already');
  });

  it('change weight, hours, form and lock', () => {
    const changed = paper(
      { ...made, kind: 'weight', from: 30, to: 40 },
      { ...made, id: 'c2', kind: 'hours', from: null, to: 24 },
      { ...made, id: 'c3', kind: 'form', from: 'paper', to: 'presentation' },
      { ...made, id: 'c4', kind: 'lock', from: null, to: true },
    );
    expect(changed).toMatchObject({ weightPercent: 40, effortHours: 24, kind: 'presentation', movable: false });
  });

  it('split an assessment into parts that add up, and merge them again', () => {
    const whole = { title: 'Paper P1', dueOn: day('2026-10-16'), weightPercent: 30, effortHours: null };
    const parts = [
      { ...whole, title: 'Draft', dueOn: day('2026-10-02'), weightPercent: 10 },
      { ...whole, title: 'Paper', weightPercent: 20 },
    ];
    const split: ScenarioChange = { ...made, kind: 'split', from: whole, to: parts };
    const pieces = recordsAfter('PSY101', split).assessments.filter(({ code }) => code.startsWith('P1'));
    expect(pieces.map(({ code, title, dueOn, weightPercent }) => [code, title, dueOn, weightPercent])).toEqual([
      ['P1.1', 'Draft', '2026-10-02', 10],
      ['P1.2', 'Paper', '2026-10-16', 20],
    ]);
    const [draft, final] = parts;
    if (!draft || !final) throw new Error('Two parts were given');
    const merge: ScenarioChange = {
      ...{ ...made, id: 'c2', kind: 'merge', assessmentCode: 'P1.2', other: 'P1.1' },
      from: [final, draft],
      to: 'Paper P1',
    };
    const [one, ...others] = recordsAfter('PSY101', split, merge).assessments.filter(({ kind }) => kind === 'paper');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ title: 'Paper P1', dueOn: '2026-10-16', weightPercent: 30, effortHours: null });
  });

  it('take a course to another block with its meetings and dates, on the same days of the week', () => {
    const moved = recordsAfter('PSY101', { ...made, assessmentCode: null, kind: 'period', from: '1', to: '2' });
    const before = courseRecords(base, 'PSY101');
    expect(moved.offerings.map(({ periodCode }) => periodCode)).toEqual(['2']);
    const daysOn = before.assessments.flatMap(({ dueOn }, index) => {
      const then = moved.assessments[index]?.dueOn;
      return dueOn && then ? [(Date.parse(then) - Date.parse(dueOn)) / 86_400_000] : [];
    });
    expect(daysOn.length).toBeGreaterThan(0);
    expect(new Set(daysOn)).toEqual(new Set([daysOn[0]]));
    expect((daysOn[0] ?? 1) % 7).toBe(0);
  });

  it('leave the runs of other courses as they are, so that nothing of them is computed again', () => {
    const ref = { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 };
    const before = cohortOf(base.schedule, ref, []);
    const then = cohortOf(after(due('2026-10-16', '2026-10-23')).schedule, ref, []);
    expect(then?.calendar).toBe(before?.calendar);
    for (const run of before?.runs ?? []) {
      const same = then?.runs.find(({ course }) => course === run.course) === run;
      expect({ course: run.course.code, same }).toEqual({
        course: run.course.code,
        same: run.course.code !== 'PSY101',
      });
    }
  });

  it('come to the same in any order when they are about different things', () => {
    const days = fc.integer({ min: -14, max: 14 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 100 }), (one, other, weight) => {
        const changes: readonly ScenarioChange[] = [
          due('2026-10-16', addDays(day('2026-10-16'), one)),
          due('2026-09-25', addDays(day('2026-09-25'), other), { id: 'c2', courseCode: 'PSY102' }),
          { ...made, id: 'c3', courseCode: 'PSY103', kind: 'weight', from: 40, to: weight },
        ];
        const assessments = (list: readonly ScenarioChange[]) =>
          ['PSY101', 'PSY102', 'PSY103'].flatMap((code) => recordsAfter(code, ...list).assessments);
        expect(assessments([...changes].reverse())).toEqual(assessments(changes));
      }),
    );
  });
});
