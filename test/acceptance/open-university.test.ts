import { type IsoWeek, isoWeekOf, weeksFromTo } from '@evenkeel/shared/calendar';
import type { WeekDocument } from '@evenkeel/shared/contract';
import { day, week as weekNamed } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type RunningServer, startServer } from '../support/start-server.js';

jest.setTimeout(120_000);

/** Monday 6 October 2014: the assumed first day. Day d of a presentation lies in module week ⌊d ÷ 7⌋, the first being week 0. */
const MODULE_WEEKS = weeksFromTo(isoWeekOf(day('2014-10-06')), weekNamed('2015-W27'));

/** The published days of the assessments of CCC and EEE in 2014J, each divided by 7. */
const PUBLISHED = {
  CCC: [18, 67, 144, 214, 32, 109, 158, 207].map((days) => Math.floor(days / 7)),
  EEE: [33, 68, 131, 166, 235].map((days) => Math.floor(days / 7)),
};

describe('a student of CCC and EEE at the Open University, over the API', () => {
  let server: RunningServer;
  let byWeek: readonly { readonly moduleWeek: number; readonly courses: readonly string[] }[];

  const weekDocument = async (week: IsoWeek): Promise<WeekDocument> => {
    const path = `programmes/OU-2014J/years/2014-2015/cohorts/1/weeks/${week}?options=CCC,EEE`;
    const response = await fetch(`${server.url}/api/v1/${path}`);
    expect(response.status).toBe(200);
    return (await response.json()) as WeekDocument; // what the contract says this route answers
  };

  beforeAll(async () => {
    server = await startServer();
    const documents = await Promise.all(MODULE_WEEKS.map(weekDocument));
    byWeek = documents.map(({ days }, moduleWeek) => ({
      moduleWeek,
      courses: days.flatMap(({ deadlines }) => deadlines.map(({ courseCode }) => courseCode)),
    }));
  });
  afterAll(() => server?.stop());

  it.each(['CCC', 'EEE'] as const)('has the deadlines of %s in the weeks that were published', (code) => {
    const weeks = byWeek.flatMap(({ moduleWeek, courses }) =>
      courses.filter((course) => course === code).map(() => moduleWeek),
    );
    expect(weeks).toEqual([...PUBLISHED[code]].sort((a, b) => a - b));
  });

  it('has deadlines of both modules in weeks 4 and 9, and in no other week', () => {
    const both = byWeek.filter(({ courses }) => courses.includes('CCC') && courses.includes('EEE'));
    expect(both.map(({ moduleWeek }) => moduleWeek)).toEqual([4, 9]);
    expect([MODULE_WEEKS[4], MODULE_WEEKS[9]]).toEqual(['2014-W45', '2014-W50']);
  });
});
