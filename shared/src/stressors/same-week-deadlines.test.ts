import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort, week } from '../testing/index.js';
import { sameWeekDeadlines } from './same-week-deadlines.js';

const on = (...dates: string[]) =>
  aScheduleOf({ PSY101: { assessments: dates.map((date) => ({ dueOn: day(date) })) } });
const told = (...dates: string[]) => foundInShort(sameWeekDeadlines.detect(aLoad(on(...dates))));

describe('deadlines close together', () => {
  it('are three within seven days, wherever those begin, red from four', () => {
    expect(told('2026-10-08', '2026-10-12', '2026-10-14')).toEqual(['T6 2026-10-08: amber 3 against 3 (T6.amber)']);
    expect(told('2026-10-08', '2026-10-09', '2026-10-12', '2026-10-14')).toEqual([
      'T6 2026-10-08: red 4 against 4 (T6.red)',
    ]);
  });

  it('are not two, or three over eight days', () => {
    expect(told('2026-10-08', '2026-10-09')).toEqual([]);
    expect(told('2026-10-08', '2026-10-12', '2026-10-15')).toEqual([]);
  });

  it('are one finding where windows overlap, as dense as the densest, with each item once', () => {
    const dates = ['2026-10-05', '2026-10-07', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-14'];
    const [finding, ...others] = sameWeekDeadlines.detect(aLoad(on(...dates)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ dates, weeks: ['2026-W41', '2026-W42'], value: 4 });
    expect(finding?.evidence).toHaveLength(6);
  });

  it('are two findings where the windows lie apart', () => {
    expect(told('2026-09-14', '2026-09-15', '2026-09-16', '2026-10-12', '2026-10-13', '2026-10-14')).toHaveLength(2);
  });

  it('run over the turn of the year', () => {
    const [finding] = sameWeekDeadlines.detect(aLoad(on('2026-12-31', '2027-01-04', '2027-01-05')));
    expect(finding?.weeks).toEqual(['2026-W53', '2027-W01']);
  });

  it('count an item of which only the week is known where the whole week lies within the days', () => {
    const dated = [{ dueOn: day('2026-10-13') }, { dueOn: day('2026-10-14') }];
    const weekly = { dueWeek: week('2026-W42') };
    const findings = sameWeekDeadlines.detect(aLoad(aScheduleOf({ PSY101: { assessments: [...dated, weekly] } })));
    expect(foundInShort(findings)).toEqual(['T6 2026-10-12: amber 3 against 3 (T6.amber)']);
    const later = [{ dueOn: day('2026-10-14') }, { dueOn: day('2026-10-20') }];
    const apart = sameWeekDeadlines.detect(aLoad(aScheduleOf({ PSY101: { assessments: [...later, weekly] } })));
    expect(foundInShort(apart)).toEqual([]);
    expect(untoldInShort(apart)).toEqual(['T6 PSY101~cannot-tell: due-date']);
  });
});
