import { describe, expect, it } from '@jest/globals';
import { openCalendar } from '../open-calendar.js';

const SUMMER = ['BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'];
const WINTER = ['BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'];
const described = (name: string, ...rules: readonly string[]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...[...SUMMER, rules[0] ?? '', 'END:DAYLIGHT'],
  ...[...WINTER, rules[1] ?? '', 'END:STANDARD'],
  'END:VTIMEZONE',
];

const zones = (...lines: readonly string[]) =>
  openCalendar(new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')), 'Europe/Amsterdam')
    .zones;

const minutes = (iso: string) => Date.parse(iso) / 60_000;
/** Hours ahead of UTC in the middle of winter and of summer 2026, and just before and after the last Sunday of October. */
const clock = (tzid: string, ...lines: readonly string[]) =>
  ['2026-01-15T12:00Z', '2026-07-15T12:00Z', '2026-10-25T00:59Z', '2026-10-25T01:00Z'].map(
    (at) =>
      zones(...lines)
        .find(tzid)
        .offsetAt(minutes(at)) / 60,
  );

describe('a time zone is found', () => {
  const BY_RULE = ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'];
  const BY_DAYS = [
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU',
  ];
  const BY_DATES = ['RDATE:20250330T020000,20260329T020000', 'RDATE:20251026T030000\nRDATE:20261025T030000'];

  it.each([
    ['by its name', 'Europe/Berlin', []],
    ['in quotes', '"Europe/Berlin"', []],
    ['by the name Windows has', 'W. Europe Standard Time', []],
    ['behind the path of a program', '/example.org/20260101_1/Europe/Berlin', []],
    ['by the cities Outlook names', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', []],
    ['described by yearly rules', 'Mine', described('Mine', ...BY_RULE)],
    ['described by days of the month', 'Mine', described('Mine', ...BY_DAYS)],
    ['described by its dates', 'Mine', described('Mine', ...BY_DATES)],
    ['described under a name in quotes', 'Mine: own', described('Mine: own', ...BY_RULE)],
    ['as that of the calendar', 'Unheard of', ['X-WR-TIMEZONE:Europe/Berlin']],
    ['as that of the institution', 'Unheard of', []],
  ])('%s', (_, tzid, lines) => {
    expect(clock(tzid, ...lines)).toEqual([1, 2, 2, 1]);
  });

  it('of IANA before one that is described wrongly', () => {
    const wrong = described('Europe/London').map((line) => line.replace('+0200', '+0900'));
    expect(clock('Europe/London', ...wrong)).toEqual([0, 1, 1, 0]);
  });

  it('without a change of clocks, and ends with its last year', () => {
    const once = described('Mine', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20250330T010000Z', '');
    expect(clock('Mine', ...once)).toEqual([2, 2, 2, 2]);
    expect(clock('UTC')).toEqual([0, 0, 0, 0]);
  });

  it('and what is none is told, and not looked for without end', () => {
    const found = zones();
    for (let index = 0; index < 500; index += 1) found.find(`Nowhere/${index}`);
    expect(found.unknown.size).toBe(50);
  });
});
