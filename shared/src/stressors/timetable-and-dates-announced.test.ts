import { describe, expect, it } from '@jest/globals';
import {
  aHistory,
  aLoad,
  anActivity,
  aScheduleOf,
  aSession,
  foundInShort,
  type ImportStep,
  untoldInShort,
} from '../testing/index.js';
import { lateTimetable } from './late-timetable.js';
import { lingeringTba } from './lingering-tba.js';

describe('a late timetable', () => {
  const activities = [anActivity({ sessions: [aSession('2026-09-08')] })];
  const findings = (steps: readonly ImportStep[], part = { activities }) =>
    lateTimetable.detect({ ...aLoad(aScheduleOf({ PSY101: {} }, part)), history: aHistory(steps) });
  const published = (on: string) => [
    { on: '2026-06-01', offers: ['PSY101'] },
    { on, meets: ['PSY101'] },
  ];

  it('comes less than four weeks before the first meeting, red less than one', () => {
    expect(findings(published('2026-08-11'))).toEqual([]);
    expect(foundInShort(findings(published('2026-08-12')))).toEqual(['C11 PSY101: amber 27 against 28 (C11.amber)']);
    expect(foundInShort(findings(published('2026-09-02')))).toEqual(['C11 PSY101: red 6 against 7 (C11.red)']);
  });

  it('cannot be told where it came along with its course, or after the first meeting', () => {
    const together = [{ on: '2026-09-02', offers: ['PSY101'], meets: ['PSY101'] }];
    expect(untoldInShort(findings(together))).toEqual(['C11 cannot-tell: announcement']);
    expect(untoldInShort(findings(published('2026-09-20')))).toEqual(['C11 cannot-tell: announcement']);
    expect(untoldInShort(findings([], { activities: [] }))).toEqual(['C11 cannot-tell: timetable']);
  });
});

describe('a date still to be announced', () => {
  const findings = (asOf: string, assessments = [{}]) =>
    lingeringTba.detect({ ...aLoad(aScheduleOf({ PSY101: { assessments } })), history: aHistory([], asOf) });

  it('is late a week into the course, red after three', () => {
    expect(findings('2026-09-14')).toEqual([]);
    expect(foundInShort(findings('2026-09-15'))).toEqual(['C12 PSY101/T1: amber 1.143 against 1 (C12.amber)']);
    expect(foundInShort(findings('2026-09-29'))).toEqual(['C12 PSY101/T1: red 3.143 against 3 (C12.red)']);
  });

  it('grows no more once the course is over', () => {
    expect(foundInShort(findings('2027-09-01'))).toEqual(foundInShort(findings('2026-11-15')));
  });

  it('cannot be told without the day on which it is asked', () => {
    const load = aLoad(aScheduleOf({ PSY101: { assessments: [{}] } }));
    expect(untoldInShort(lingeringTba.detect(load))).toEqual(['C12 cannot-tell: today']);
  });
});
