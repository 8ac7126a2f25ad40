import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import type { Activity } from '../schedule/index.js';
import { aLoad, anActivity, anExam, aScheduleOf, aSession, foundInShort, untoldInShort } from '../testing/index.js';
import { travelBetweenCities } from './travel-between-cities.js';

const at = (city: string | null, start: string, part: Partial<Activity> = {}): Activity =>
  anActivity({
    code: `${city} ${start}`,
    city,
    sessions: [aSession('2026-10-06', { startTime: clockTime(start), hours: 2 })],
    ...part,
  });

const findings = (...activities: readonly Activity[]) =>
  travelBetweenCities.detect(aLoad(aScheduleOf({ PSY101: {} }, { activities })));

describe('meetings in two cities on one day', () => {
  it('need an hour between them, half an hour at the very least', () => {
    expect(findings(at('Leiden', '09:00'), at('Den Haag', '12:00'))).toEqual([]);
    expect(foundInShort(findings(at('Leiden', '09:00'), at('Den Haag', '11:45')))).toEqual([
      'T25 2026-10-06: amber 0.75 against 1 (T25.amber)',
    ]);
    expect(foundInShort(findings(at('Den Haag', '11:15'), at('Leiden', '09:00')))).toEqual([
      'T25 2026-10-06: red 0.25 against 0.5 (T25.red)',
    ]);
  });

  it('are no matter in one city, by whatever name', () => {
    expect(findings(at('The Hague', '09:00'), at('Den Haag', '11:00'))).toEqual([]);
  });

  it('count only when they are certain whatever the parallel group', () => {
    const group = (name: string, start: string) => at('Den Haag', start, { code: 'WG', group: name });
    expect(findings(at('Leiden', '09:00'), group('1', '11:00'), group('2', '15:00'))).toEqual([]);
    expect(foundInShort(findings(at('Leiden', '09:00'), group('1', '11:00'), group('2', '11:30')))).toHaveLength(1);
  });

  it('cannot be told where the city or the time is not known', () => {
    expect(untoldInShort(findings(at(null, '09:00')))).toEqual(['T25 cannot-tell: city']);
    expect(untoldInShort(findings(at('Leiden', '09:00'), at('Den Haag', '13:00'), at(null, '15:00')))).toEqual([
      'T25 PSY101~cannot-tell: city',
    ]);
    expect(findings(at('Leiden', '09:00'))).toEqual([]);
  });

  it('cannot be told of exams once there are two cities: exams carry none', () => {
    const activities = [at('Leiden', '09:00'), at('Den Haag', '13:00')];
    const schedule = aScheduleOf({ PSY101: { assessments: [anExam('2026-10-06 15:00', 2)] } }, { activities });
    expect(untoldInShort(travelBetweenCities.detect(aLoad(schedule)))).toEqual(['T25 cannot-tell: city']);
  });
});
