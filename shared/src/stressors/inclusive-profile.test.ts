import { describe, expect, it } from '@jest/globals';
import type { Schedule, StudentProfile } from '../schedule/index.js';
import {
  aLoad,
  anActivity,
  anExam,
  aProfile,
  aScheduleOf,
  aSession,
  BLOCK_ONE,
  foundInShort,
  untoldInShort,
  withHours,
} from '../testing/index.js';
import { inclusiveProfile } from './inclusive-profile.js';

const findings = (schedule: Schedule, profile: StudentProfile, hours: Readonly<Record<string, number>> = {}) => {
  const { load, policy } = aLoad(schedule);
  return inclusiveProfile.detect({ load: withHours(load, hours), policy, profiles: [profile] });
};

const oneCourse = aScheduleOf({ PSY101: { assessments: [anExam('2026-11-05 09:00', 3)] } }, { calendar: BLOCK_ONE });
const twoExams = (first: string, second: string) =>
  aScheduleOf(
    {
      PSY101: { course: { ec: 1 }, assessments: [anExam(first, 3)] },
      PSY102: { course: { ec: 1 }, assessments: [anExam(second, 3)] },
    },
    { calendar: BLOCK_ONE },
  );

describe('students with another starting position', () => {
  it('with 35 hours a week meet a heavy week at 46 × 35 ÷ 42 hours', () => {
    const profile = aProfile({ id: '35-hours', weekHours: 35 });
    expect(foundInShort(findings(oneCourse, profile, { '2026-W40': 38.3 }))).toEqual([]);
    expect(foundInShort(findings(oneCourse, profile, { '2026-W40': 38.4 }))).toEqual([
      'T24 35-hours: amber 1 against 1 (T24.amber)',
    ]);
  });

  it('are in a red finding where the week is red for everyone', () => {
    const [finding] = findings(oneCourse, aProfile({ weekHours: 35 }), { '2026-W40': 51, '2026-W42': 45 });
    expect(finding).toMatchObject({
      severity: 'red',
      setting: 'T24.red',
      value: 1,
      weeks: ['2026-W40', '2026-W42'],
      excessHours: 0,
    });
    expect(finding?.profile).toEqual({ id: 'profile', name: { nl: 'Profiel', en: 'Profile' } });
  });

  it('with extra time finish an exam later, so that the next one is too close', () => {
    const exams = twoExams('2026-11-03 13:00', '2026-11-05 16:30');
    expect(findings(exams, aProfile({ timeFactor: 1.25 }))).toMatchObject([
      { status: 'found', dates: ['2026-11-03', '2026-11-05'] },
    ]);
    expect(findings(twoExams('2026-11-03 13:00', '2026-11-05 17:00'), aProfile({ timeFactor: 1.25 }))).toEqual([]);
  });

  it('who need a day between exams are not served by exams on consecutive days', () => {
    const profile = aProfile({ examDaysApart: 2 });
    expect(findings(twoExams('2026-11-03 09:00', '2026-11-04 17:00'), profile)).toMatchObject([
      { status: 'found', value: 1 },
    ]);
    expect(findings(twoExams('2026-11-03 09:00', '2026-11-05 09:00'), profile)).toEqual([]);
  });

  it('who commute have their journeys on top of the week', () => {
    const sessions = [aSession('2026-09-29'), aSession('2026-09-30')];
    const withCity = (city: string | null) => ({ ...oneCourse, activities: [anActivity({ city, sessions })] });
    const profile = aProfile({ commute: { home: 'Leiden', hours: 0.75 } });
    const week = { '2026-W40': 44 };
    expect(foundInShort(findings(withCity('The Hague'), profile, week))).toEqual([
      'T24 profile: amber 1 against 1 (T24.amber)',
    ]);
    expect(findings(withCity('Leiden'), profile, week)).toEqual([]);
    expect(untoldInShort(findings(withCity(null), profile, week))).toEqual(['T24 cannot-tell: city']);
  });

  it('are spared what is the same for everyone', () => {
    const exams = twoExams('2026-11-03 09:00', '2026-11-04 17:00');
    expect(findings(exams, aProfile({ timeFactor: 1 }))).toEqual([]);
  });

  it('are not asked about where none are known', () => {
    expect(inclusiveProfile.detect(aLoad(oneCourse))).toEqual([]);
  });
});
