import { describe, expect, it } from '@jest/globals';
import { addDays, type PlainDate } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import {
  aCalendarRecord,
  aHistory,
  aLoad,
  aScheduleOf,
  BLOCK_ONE,
  day,
  foundInShort,
  type ImportStep,
  untoldInShort,
} from '../testing/index.js';
import { changedDates } from './changed-dates.js';
import type { Detector } from './detector.js';
import { shortNoticeChange } from './short-notice-change.js';
import { unstableCourse } from './unstable-course.js';

type Said = readonly Partial<Assessment>[];

const detect = (detector: Detector, told: readonly (readonly [string, Said])[], part: Partial<ImportStep> = {}) => {
  const steps = told.map(([on, says]) => ({ ...part, on, says: says.map(withCode) }));
  const assessments = told.at(-1)?.[1] ?? [];
  const schedule = aScheduleOf(
    { PSY101: { assessments } },
    {
      calendar: [
        ...BLOCK_ONE,
        aCalendarRecord({ kind: 'holiday', code: 'H', start: day('2026-10-05'), end: day('2026-10-05') }),
      ],
    },
  );
  return detector.detect({ ...aLoad(schedule), history: aHistory(steps) });
};
const withCode = (one: Partial<Assessment>, index: number) => ({ code: `T${index + 1}`, ...one });
const on = (date: string, part: Partial<Assessment> = {}): Partial<Assessment> => ({ dueOn: day(date), ...part });

describe('a date that was changed after it was told', () => {
  it('is amber, red where it comes earlier', () => {
    expect(
      foundInShort(
        detect(changedDates, [
          ['2026-09-01', [on('2026-10-12')]],
          ['2026-09-10', [on('2026-10-19')]],
        ]),
      ),
    ).toEqual(['C3 PSY101/T1: amber 1 against 1 (C3.amber)']);
    expect(
      foundInShort(
        detect(changedDates, [
          ['2026-09-01', [on('2026-10-12')]],
          ['2026-09-10', [on('2026-10-09')]],
        ]),
      ),
    ).toEqual(['C3 PSY101/T1: red 1 against 1 (C3.red)']);
  });

  it('is no change where it was open before, and is known by its item whatever the new date is', () => {
    expect(
      detect(changedDates, [
        ['2026-09-01', [{}]],
        ['2026-09-10', [on('2026-10-19')]],
      ]),
    ).toEqual([]);
    const ids = ['2026-10-19', '2026-10-20'].map(
      (date) =>
        detect(changedDates, [
          ['2026-09-01', [on('2026-10-12')]],
          ['2026-09-10', [on(date)]],
        ])[0]?.id,
    );
    expect(ids[0]).toBe(ids[1]);
  });

  it('cannot be told after one import, or of a course that was imported once', () => {
    for (const detector of [changedDates, shortNoticeChange, unstableCourse]) {
      expect(untoldInShort(detect(detector, [['2026-09-01', [on('2026-10-12')]]]))).toEqual([
        `${detector.id} cannot-tell: history`,
      ]);
    }
  });
});

describe('a change at short notice', () => {
  const moved = (changed: string, from: string, to: string) =>
    foundInShort(
      detect(shortNoticeChange, [
        ['2026-08-01', [on(from)]],
        [changed, [on(to)]],
      ]),
    );

  it('counts working days to the old or the new day, whichever is first, holidays left out', () => {
    // From Monday 14 September to Monday 12 October are 20 working days less the holiday.
    expect(moved('2026-09-14', '2026-10-12', '2026-10-19')).toEqual(['C4 PSY101/T1: amber 19 against 20 (C4.amber)']);
    expect(moved('2026-09-11', '2026-10-12', '2026-10-19')).toEqual([]);
    expect(moved('2026-09-28', '2026-10-19', '2026-10-09')).toEqual(['C4 PSY101/T1: red 8 against 10 (C4.red)']);
  });

  it('is red for weight and form under 25 working days', () => {
    const reweighed = (date: string) =>
      foundInShort(
        detect(shortNoticeChange, [
          ['2026-08-01', [on('2026-10-12', { weightPercent: 40 })]],
          [date, [on('2026-10-12', { weightPercent: 50 })]],
        ]),
      );
    expect(reweighed('2026-09-08')).toEqual(['C4 PSY101/T1: red 23 against 25 (C4.formDays)']);
    expect(reweighed('2026-09-03')).toEqual([]);
  });

  it('surprises nobody about what already lay behind', () => {
    expect(moved('2026-10-20', '2026-10-12', '2026-10-14')).toEqual([]);
    expect(moved('2026-10-13', '2026-10-12', '2026-10-26')).toEqual(['C4 PSY101/T1: red 0 against 10 (C4.red)']);
  });
});

describe('an unstable course', () => {
  const five = (moved: number) =>
    Array.from({ length: 6 }, (_, index) => on(index < moved ? '2026-10-19' : '2026-10-12'));

  it('has a fifth of its items changed, red two fifths', () => {
    const told = (moved: number) =>
      foundInShort(
        detect(unstableCourse, [
          ['2026-09-01', five(0)],
          ['2026-09-10', five(moved)],
        ]),
      );
    expect(told(1)).toEqual([]);
    expect(told(2)).toEqual(['C5 PSY101: amber 33.333 against 20 (C5.amber)']);
    expect(told(3)).toEqual(['C5 PSY101: red 50 against 40 (C5.red)']);
  });

  it('has one item changed time and again', () => {
    const days = ['2026-10-12', '2026-10-19', '2026-10-26'];
    const rest = five(0).slice(1);
    const told = days.map((date, index): [string, Said] => [
      addDays('2026-09-01' as PlainDate, index),
      [on(date), ...rest],
    ]);
    expect(foundInShort(detect(unstableCourse, told))).toEqual(['C5 PSY101: amber 2 against 2 (C5.sameItem)']);
  });
});
