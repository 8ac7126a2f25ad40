import { describe, expect, it } from '@jest/globals';
import { dateOfEpochDay } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { aCohort, aCourseRun, anAssessment, aPolicy, day, week } from '../testing/index.js';
import { assessmentItems } from './assessment-items.js';

const { calendar } = aCohort();

function itemsOf(part: Partial<Assessment>) {
  const assessment = anAssessment(part);
  const found = { assessment, hours: part.effortHours ?? 10, basis: { kind: 'stated' }, estimates: [] } as const;
  return assessmentItems({ run: aCourseRun(), calendar, policy: aPolicy() }, found);
}

function windowOf(part: Partial<Assessment>) {
  const window = itemsOf(part)[0]?.window;
  return window && [dateOfEpochDay(window.from), dateOfEpochDay(window.due)];
}

describe('the items of an assessment', () => {
  it('are the work on it, from so many days before as its size asks for to the day it is due', () => {
    expect(itemsOf({ dueOn: day('2026-10-16') })).toMatchObject([
      { item: { key: 'PSY101/assignment/T1', kind: 'assignment', dueOn: '2026-10-16', estimates: [] } },
    ]);
    expect(windowOf({ dueOn: day('2026-10-16') })).toEqual(['2026-10-02', '2026-10-16']);
  });

  it('do not begin before the task is given, or before the course where that is not known', () => {
    expect(windowOf({ dueOn: day('2026-10-16'), releasedOn: day('2026-10-12') })).toEqual(['2026-10-12', '2026-10-16']);
    expect(windowOf({ dueOn: day('2026-09-11') })).toEqual(['2026-09-07', '2026-09-11']);
  });

  it('may begin before the course when the task is given then', () => {
    expect(windowOf({ dueOn: day('2026-09-11'), releasedOn: day('2026-08-31') })).toEqual(['2026-08-31', '2026-09-11']);
  });

  it('lie on the due day when the task is given after it', () => {
    expect(windowOf({ dueOn: day('2026-10-16'), releasedOn: day('2026-10-20') })).toEqual(['2026-10-16', '2026-10-16']);
  });

  it('keep their lead when they are due before the course begins', () => {
    expect(windowOf({ dueOn: day('2026-09-04') })).toEqual(['2026-08-21', '2026-09-04']);
  });

  it('of an exam are its sitting on its day and the preparation up to that day', () => {
    const exam = { kind: 'written-exam', durationHours: 3, effortHours: 20, dueOn: day('2026-11-04') } as const;
    const [preparation, sitting] = itemsOf(exam);
    expect(preparation?.item).toMatchObject({ key: 'PSY101/examPreparation/T1', hours: 17 });
    expect(preparation?.window && dateOfEpochDay(preparation.window.due)).toBe('2026-11-04');
    expect(sitting?.item).toMatchObject({
      key: 'PSY101/exam/T1',
      hours: 3,
      daily: { hours: [3] },
      dueOn: '2026-11-04',
    });
    expect(sitting?.item.basis).toEqual({ kind: 'stated' });
  });

  it('of an exam as long as its hours are the sitting alone, and without duration the preparation alone', () => {
    const kindsOf = (part: Partial<Assessment>) => itemsOf(part).map(({ item }) => item.kind);
    expect(kindsOf({ kind: 'oral-exam', durationHours: 10, dueOn: day('2026-11-04') })).toEqual(['exam']);
    expect(kindsOf({ kind: 'oral-exam', dueOn: day('2026-11-04') })).toEqual(['examPreparation']);
  });

  it('are due on the Friday where only the week is known, as an estimate', () => {
    const [work] = itemsOf({ dueWeek: week('2026-W53') });
    expect(work?.item).toMatchObject({ dueOn: '2027-01-01', estimates: ['week-only'] });
  });

  it('without a date lie evenly over the exam days of the block: an undated exam still costs hours', () => {
    const items = itemsOf({ kind: 'written-exam', durationHours: 3, effortHours: 13 });
    expect(items.map(({ item }) => item.estimates)).toEqual([['undated'], ['undated']]);
    const [preparation] = items;
    expect(preparation?.item.dueOn).toBeNull();
    expect(preparation && dateOfEpochDay(preparation.item.daily.from)).toBe('2026-11-02');
    expect(preparation?.item.daily.hours).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
  });
});
