import { describe, expect, it } from '@jest/globals';
import { epochDay } from '../calendar/index.js';
import { day } from '../testing/index.js';
import type { LoadItem } from './load-item.js';
import { weeklyHours } from './weekly-hours.js';

function itemFrom(start: string, hours: readonly number[]): LoadItem {
  return {
    key: `X/assignment/${start}`,
    courseCode: 'X',
    kind: 'assignment',
    title: null,
    assessmentCode: null,
    dueOn: null,
    basis: { kind: 'stated' },
    estimates: [],
    hours: hours.reduce((a, b) => a + b, 0),
    daily: { from: epochDay(day(start)), hours },
  };
}

describe('hours per week', () => {
  it('go from Monday to Sunday', () => {
    expect(weeklyHours([itemFrom('2026-10-03', [1, 2, 4, 8])])).toEqual([
      { week: '2026-W40', hours: 3 },
      { week: '2026-W41', hours: 12 },
    ]);
  });

  it('go through week 53 into the new year', () => {
    expect(weeklyHours([itemFrom('2027-01-03', [1, 2])])).toEqual([
      { week: '2026-W53', hours: 1 },
      { week: '2027-W01', hours: 2 },
    ]);
  });

  it.each(['2026-10-19', '2027-03-22'])('are seven days in the week of a clock change, from %s', (monday) => {
    expect(weeklyHours([itemFrom(monday, new Array(7).fill(1))])).toMatchObject([{ hours: 7 }]);
  });

  it('are added up over items and leave out weeks without any', () => {
    expect(
      weeklyHours([itemFrom('2026-10-19', [1]), itemFrom('2026-10-05', [2, 0, 0]), itemFrom('2026-10-06', [3])]),
    ).toEqual([
      { week: '2026-W41', hours: 5 },
      { week: '2026-W43', hours: 1 },
    ]);
  });
});
