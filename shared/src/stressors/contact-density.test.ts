import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import type { Session } from '../schedule/index.js';
import { aLoad, anActivity, aScheduleOf, aSession, foundInShort, untoldInShort } from '../testing/index.js';
import { contactDensity } from './contact-density.js';

const WEEKDAYS = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'];
const at = (on: string, time: string, hours: number): Session => aSession(on, { startTime: clockTime(time), hours });
const given = (sessions: readonly Session[], others: Parameters<typeof anActivity>[0][] = []) =>
  contactDensity.detect(
    aLoad(aScheduleOf({ PSY101: {} }, { activities: [{ sessions }, ...others].map((part) => anActivity(part)) })),
  );
const aDay = (hours: number) => (on: string) => at(on, '08:00', hours);

describe('a dense timetable', () => {
  it('has more than 24 hours in a week, red above 28', () => {
    expect(foundInShort(given(WEEKDAYS.map(aDay(4.9))))).toEqual([
      'T22 2026-W41: amber 24.5 against 24 (T22.weekAmber)',
    ]);
    expect(foundInShort(given(WEEKDAYS.slice(0, 4).map(aDay(7.1))))[0]).toBe(
      'T22 2026-W41: red 28.4 against 28 (T22.weekRed)',
    );
  });

  it('has none at 24 hours a week and 7 on a day', () => {
    expect(given([...WEEKDAYS.slice(0, 3).map(aDay(7)), at('2026-10-08', '09:00', 3)])).toEqual([]);
  });

  it('has more than 7 hours on a day', () => {
    const [finding] = given([at('2026-10-05', '09:00', 7.5)]);
    expect(finding).toMatchObject({
      id: 'T22~BPSY~2026-2027~1~2026-10-05',
      dates: ['2026-10-05'],
      weeks: ['2026-W41'],
    });
    expect(foundInShort(finding ? [finding] : [])).toEqual(['T22 2026-10-05: amber 7.5 against 7 (T22.dayAmber)']);
  });

  it('leaves fewer than two half-days free', () => {
    const both = WEEKDAYS.flatMap((on) => [at(on, '10:00', 1), at(on, '14:00', 1)]);
    expect(foundInShort(given(both.slice(0, 9)))).toEqual([
      'T22 2026-W41~half-days: red 1 against 2 (T22.freeHalfDays)',
    ]);
    expect(given(both.slice(0, 8))).toEqual([]);
  });

  it('takes a session across noon for both halves of the day', () => {
    expect(foundInShort(given(WEEKDAYS.map((on) => at(on, '12:00', 2))))).toEqual([
      'T22 2026-W41~half-days: red 0 against 2 (T22.freeHalfDays)',
    ]);
  });

  it('counts parallel groups once, and only half-days on which all of them meet', () => {
    const group = (code: string, sessions: readonly Session[]) => ({ code: 'WG', group: code, sessions });
    const mornings = WEEKDAYS.map(aDay(3));
    const afternoons = WEEKDAYS.map((on) => at(on, '14:00', 3));
    expect(given(mornings, [group('1', afternoons), group('2', mornings)])).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ setting: 'T22.freeHalfDays' })]),
    );
    expect(foundInShort(given(mornings, [group('1', afternoons), group('2', afternoons)]))).toContain(
      'T22 2026-W41~half-days: red 0 against 2 (T22.freeHalfDays)',
    );
    expect(foundInShort(given(mornings, [group('1', mornings), group('2', mornings)]))).toContain(
      'T22 2026-W41: red 30 against 28 (T22.weekRed)',
    );
  });

  it('cannot be told without a timetable or without times; sessions of which only the week is known make no dense day', () => {
    expect(untoldInShort(contactDensity.detect(aLoad()))).toEqual(['T22 PSY101~cannot-tell: timetable']);
    expect(untoldInShort(given([aSession('2026-10-05')]))).toEqual(['T22 PSY101~cannot-tell: session-times']);
    const weekly = aSession('2026-10-05', { date: null, hours: 40 });
    expect(foundInShort(given([weekly]))).toEqual(['T22 2026-W41: red 40 against 28 (T22.weekRed)']);
  });
});
