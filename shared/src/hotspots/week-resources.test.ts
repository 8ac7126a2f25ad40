import { describe, expect, it } from '@jest/globals';
import { type ClockTime, clockTime } from '../calendar/index.js';
import { aCohort, aLoad, anActivity, anAssessment, aSchedule, aSession, BLOCK_ONE, day } from '../testing/index.js';
import { feedbackInTime, weekResources } from './week-resources.js';

const nine = clockTime('09:00') as ClockTime; // a time as written
const lecture = anActivity({
  code: 'HC',
  sessions: ['2026-10-05', '2026-10-06'].map((on) => aSession(on, { startTime: nine })),
});
const group = (name: string, days: readonly string[]) =>
  anActivity({ code: 'WG', group: name, sessions: days.map((on) => aSession(on, { startTime: nine })) });
const weekOf = (activities: readonly ReturnType<typeof anActivity>[], week = '2026-W41') =>
  weekResources(aLoad(aSchedule({ calendar: BLOCK_ONE, activities })).load).find((each) => each.week === week);

describe('what a week gives', () => {
  it('counts the moments of one student: parallel groups as their mean', () => {
    const activities = [lecture, group('1', ['2026-10-07']), group('2', ['2026-10-07', '2026-10-08'])];
    expect(weekOf(activities)?.contactMoments).toBeCloseTo(3.5, 9);
  });

  it('counts the half-days that are free, out of ten', () => {
    expect(weekOf([lecture])?.freeHalfDays).toBe(8);
    expect(weekOf([lecture], '2026-W40')?.freeHalfDays).toBe(10);
  });

  it('cannot tell without a timetable, and of half-days without times', () => {
    expect(weekOf([])).toMatchObject({ contactMoments: null, freeHalfDays: null });
    const untimed = anActivity({ sessions: [aSession('2026-10-05')] });
    expect(weekOf([untimed])).toMatchObject({ contactMoments: 1, freeHalfDays: null });
  });

  it('names the feedback that comes back in it', () => {
    const assessments = [anAssessment({ title: 'Essay', dueOn: day('2026-09-21'), feedbackOn: day('2026-10-06') })];
    const { load } = aLoad(aSchedule({ calendar: BLOCK_ONE, assessments }));
    const told = weekResources(load).filter(({ feedback }) => feedback.length > 0);
    expect(told.map(({ week, feedback }) => [week, feedback[0]?.title, feedback[0]?.on])).toEqual([
      ['2026-W41', 'Essay', '2026-10-06'],
    ]);
  });
});

describe('feedback in time', () => {
  const runsWith = (...plans: readonly (readonly [due: string, feedback: string | null, resitOf?: string])[]) =>
    aCohort({
      assessments: plans.map(([due, feedback, resitOf = null], index) =>
        anAssessment({
          code: `T${index}`,
          dueOn: day(due),
          feedbackOn: feedback === null ? null : day(feedback),
          resitOf,
        }),
      ),
    }).runs;

  it('is there before the next assessment of the course, or on its day', () => {
    expect(
      feedbackInTime(runsWith(['2026-09-21', '2026-10-05'], ['2026-10-05', '2026-10-20'], ['2026-10-19', null])),
    ).toEqual({ inTime: 1, late: 1, unknown: 0 });
  });

  it('is not asked of the last one, nor of what is due together with it', () => {
    expect(feedbackInTime(runsWith(['2026-09-21', null], ['2026-09-21', null]))).toEqual({
      inTime: 0,
      late: 0,
      unknown: 0,
    });
  });

  it('is unknown where no day is stated, and a resit is no next assessment', () => {
    expect(feedbackInTime(runsWith(['2026-09-21', null], ['2026-10-05', null], ['2026-11-10', null, 'T0']))).toEqual({
      inTime: 0,
      late: 0,
      unknown: 1,
    });
  });
});
