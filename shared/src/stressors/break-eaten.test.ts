import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aCalendarRecord, aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { breakEaten } from './break-eaten.js';

const vacation = (start: string, end: string) =>
  aCalendarRecord({ kind: 'vacation', code: start, start: day(start), end: day(end) });
const calendar = [
  aCalendarRecord({ kind: 'period', end: day('2027-01-31') }),
  vacation('2026-10-19', '2026-10-22'),
  vacation('2026-12-21', '2027-01-03'),
  aCalendarRecord({ kind: 'holiday', code: 'christmas-day', start: day('2026-12-25'), end: day('2026-12-25') }),
];
const findings = (...assessments: Partial<Assessment>[]) =>
  breakEaten.detect(aLoad(aScheduleOf({ PSY101: { assessments } }, { calendar })));
const due = (date: string, weightPercent = 10): Partial<Assessment> => ({ dueOn: day(date), weightPercent });
const rest = due('2026-11-10', 90);

describe('a break that is worked through', () => {
  it('has a deadline in it, on a holiday in it, or on one of the first two working days after it', () => {
    for (const date of ['2026-12-21', '2026-12-25', '2027-01-03', '2027-01-04', '2027-01-05']) {
      expect(foundInShort(findings(due(date), rest))).toEqual([`T14 ${date}: amber 1 against 1 (T14.amber)`]);
    }
  });

  it('is red where the work counts for 20 % of its course', () => {
    expect(foundInShort(findings(due('2027-01-05', 20), due('2026-11-10', 80)))).toEqual([
      'T14 2027-01-05: red 20 against 20 (T14.red)',
    ]);
    expect(foundInShort(findings(due('2027-01-05', 19.9), due('2026-11-10', 80.1)))).toEqual([
      'T14 2027-01-05: amber 1 against 1 (T14.amber)',
    ]);
  });

  it('is not touched by a deadline before it or from the third working day after it', () => {
    expect(findings(due('2026-12-20'), due('2027-01-06'), rest)).toEqual([]);
  });

  it('keeps no days free after it when it is shorter than five days', () => {
    expect(foundInShort(findings(due('2026-10-22'), rest))).toHaveLength(1);
    expect(findings(due('2026-10-23'), rest)).toEqual([]);
  });

  it('cannot be told of work without a day', () => {
    expect(untoldInShort(findings({}))).toEqual(['T14 PSY101~cannot-tell: due-date']);
  });
});
