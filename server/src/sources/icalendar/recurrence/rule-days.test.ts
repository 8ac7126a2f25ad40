import { dateOfEpochDay, epochDay } from '@evenkeel/shared/calendar';
import { day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { recurrenceRule } from './recurrence-rule.js';
import { ruleDays } from './rule-days.js';

const MOST = 400;

/** The days of a rule from one day to another, as texts. */
function daysOf(text: string, first: string, last: string): readonly string[] {
  const rule = recurrenceRule(text);
  if (!rule) throw new Error(`${text} is refused`);
  const span = { first: epochDay(day(first)), last: epochDay(day(last)), most: MOST };
  return ruleDays(rule, span).days.map(dateOfEpochDay);
}

/** The same by a library that follows rules one time at a time. */
function referenceDays(text: string, first: string, last: string): readonly string[] {
  const series = new RRuleTemporal({
    rruleString: `DTSTART:${first.replaceAll('-', '')}T090000Z\nRRULE:${text}`,
    temporal: Temporal,
    maxIterations: 100_000,
  });
  const end = Temporal.Instant.from(`${last}T23:59:00Z`).toZonedDateTimeISO('UTC');
  const found = series.between(Temporal.Instant.from(`${first}T00:00:00Z`).toZonedDateTimeISO('UTC'), end, true);
  return found.slice(0, MOST).map((time) => time.toPlainDate().toString());
}

describe('the days of a rule', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=3', '2026-09-07 2026-09-14 2026-09-21'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4', '2026-09-07 2026-09-09 2026-09-21 2026-09-23'],
    ['FREQ=DAILY;BYDAY=MO,FR;COUNT=3', '2026-09-07 2026-09-11 2026-09-14'],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', '2026-09-07 2026-10-05 2026-11-02'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-09-30 2026-10-30'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-09-30 2026-10-31 2026-11-30'],
    ['FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=2', '2026-10-25 2027-10-31'],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=1', '2026-12-28'],
    ['FREQ=MONTHLY;COUNT=2', '2026-09-07 2026-10-07'],
  ])('%s', (rule, expected) => {
    expect(daysOf(rule, '2026-09-07', '2028-12-31').join(' ')).toBe(expected);
  });

  it('of a month that is too short for it are left out', () => {
    expect(daysOf('FREQ=MONTHLY;COUNT=3', '2026-10-31', '2027-12-31')).toEqual([
      '2026-10-31',
      '2026-12-31',
      '2027-01-31',
    ]);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;COUNT=3',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=DAILY;INTERVAL=99999999',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=1001',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYWEEKNO=3',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=DAILY;FREQ=WEEKLY',
    'RSCALE=HEBREW;FREQ=YEARLY',
    'COUNT=3',
    '',
  ])('are not looked for by %s', (rule) => {
    expect(recurrenceRule(rule)).toBeNull();
  });

  it('that never come are looked for no further than the span', () => {
    const rule = recurrenceRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31');
    const found = rule && ruleDays(rule, { first: 20_000, last: 21_000, most: 10 });
    expect(found?.days).toEqual([]);
    expect(found?.looked).toBeLessThan(2_000);
  });

  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const some = (item: fc.Arbitrary<string | number>) =>
    fc.uniqueArray(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(','));
  const maybe = (name: string, value: fc.Arbitrary<string>) =>
    fc.option(value, { nil: null }).map((text) => (text === null ? '' : `;${name}=${text}`));
  // Of "each Monday of the year" the library gives the last two only; RFC 5545 means all.
  const nthOfYear = fc.tuple(fc.constantFrom('1', '2', '3', '-1', '-2'), weekday).map((parts) => parts.join(''));
  const counted = fc.tuple(fc.constantFrom('', '1', '2', '3', '-1', '-2'), weekday).map((parts) => parts.join(''));
  const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
  const common = fc.tuple(
    fc.integer({ min: 1, max: 5 }).map((interval) => `;INTERVAL=${interval}`),
    maybe('COUNT', fc.integer({ min: 1, max: 40 }).map(String)),
    maybe('BYMONTH', some(fc.integer({ min: 1, max: 12 }))),
  );
  const rule = fc.oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), common, maybe('BYDAY', some(weekday)), maybe('BYMONTHDAY', some(monthDay))),
    fc.tuple(fc.constant('FREQ=WEEKLY'), common, maybe('BYDAY', some(weekday)), maybe('WKST', weekday)),
    fc.tuple(fc.constant('FREQ=MONTHLY'), common, maybe('BYDAY', some(counted)), maybe('BYMONTHDAY', some(monthDay))),
    fc.tuple(fc.constant('FREQ=YEARLY'), common, maybe('BYDAY', some(nthOfYear)), fc.constant('')),
  );

  it('are those that a library finds one by one', () => {
    const start = fc.integer({ min: 20_000, max: 21_500 });
    fc.assert(
      fc.property(rule, start, (parts, first) => {
        const text = parts.flat().join('');
        const from = dateOfEpochDay(first);
        const to = dateOfEpochDay(first + 500);
        expect(daysOf(text, from, to)).toEqual(referenceDays(text, from, to));
      }),
      { numRuns: 300 },
    );
  });
});
