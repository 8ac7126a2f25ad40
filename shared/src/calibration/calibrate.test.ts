import { describe, expect, it } from '@jest/globals';
import { aPolicy, aScheduleWithDeadlines, someActivityCounts, weekCounts } from '../testing/index.js';
import { sum } from '../util/index.js';
import { calibrate, compareShapes, observeAll, weekResiduals } from './calibrate.js';
import { shapeOfPolicy } from './model-shape.js';
import { observeCourses } from './observe-courses.js';

const policy = aPolicy();
const EVEN = Array.from({ length: 30 }, () => 100);
const DEADLINES = [
  [18, 5],
  [46, 40],
  [81, 10],
  [116, 25],
  [150, 15],
  [200, 5],
] as const;

function observed(counts: readonly number[]) {
  const activityCounts = [someActivityCounts({ counts: weekCounts(counts) })];
  return observeAll([aScheduleWithDeadlines(DEADLINES, { activityCounts })], policy);
}

/** Activity as the model itself predicts it, with a trend on top. */
function activityOf(shape: Parameters<typeof weekResiduals>[2]) {
  const [course] = observeCourses(
    aScheduleWithDeadlines(DEADLINES, { activityCounts: [someActivityCounts({ counts: weekCounts(EVEN) })] }),
  ).courses;
  if (!course) throw new Error('The course is not observed');
  return weekResiduals(course, policy, shape).map(({ predicted }) => predicted);
}

describe('a calibration', () => {
  it('finds the shape that made the activity', () => {
    const shape = { tauDays: 7.4, exponent: 0.83, baseShare: 0.4 };
    const found = calibrate(observed(activityOf(shape)), policy);
    if (found.kind !== 'calibrated') throw new Error('Nothing was fitted');
    expect(found.objective).toBeCloseTo(1, 4);
    expect(found.shape.tauDays).toBeCloseTo(shape.tauDays, 0);
    expect(found.shape.exponent).toBeCloseTo(shape.exponent, 1);
    expect(found.shape.baseShare).toBeCloseTo(shape.baseShare, 1);
    expect(found.comparison.fitted.tvd).toBeLessThan(0.02);
    const [low, high] = found.ranges.tauDays;
    expect(low).toBeLessThan(7.4);
    expect(high).toBeGreaterThan(7.4);
    expect(found.shipped).toEqual({ tauDays: 5, exponent: 0.5, baseShare: 0.65 });
  });

  it('finds τ and exponent whatever trend lies over the activity', () => {
    const made = activityOf({ tauDays: 3, exponent: 0.2, baseShare: 0.5 });
    const trended = made.map((count, week) => count + 80 * Math.exp(-week / 15) + 2 * week);
    const found = calibrate(observed(trended), policy);
    expect(found).toMatchObject({
      kind: 'calibrated',
      shape: { tauDays: expect.closeTo(3, 0), exponent: expect.closeTo(0.2, 1) },
    });
  });

  it('is the same each time', () => {
    const counts = EVEN.map((_, week) => 50 + ((week * 37) % 23));
    expect(calibrate(observed(counts), policy)).toEqual(calibrate(observed(counts), policy));
  });

  it('says where a naive predictor does better', () => {
    const counts = EVEN.map((_, week) => (DEADLINES.some(([day]) => Math.floor(day / 7) === week) ? 200 : 100));
    const { courses } = observed(counts);
    const { naive, naiveBetterThanShipped } = compareShapes(courses, policy, shapeOfPolicy(policy));
    expect(naive.deadlinesCounted.partialR).toBeCloseTo(1, 9);
    expect(naive.uniform).toMatchObject({ partialR: null, baseShare: 1 });
    expect(naiveBetterThanShipped.byPartialR).toContain('deadlinesCounted');
  });

  it('tells a correlation also where all that was counted is best called even', () => {
    const quietBeforeDeadlines = EVEN.map((_, week) =>
      DEADLINES.some(([day]) => Math.floor(day / 7) === week) ? 40 : 100,
    );
    const found = calibrate(observed(quietBeforeDeadlines), policy);
    if (found.kind !== 'calibrated') throw new Error('Nothing was fitted');
    expect(found.shape.baseShare).toBe(1);
    expect(found.comparison.fitted.partialR).toBeCloseTo(found.objective, 9);
    expect(found.objective).toBeLessThan(0.2);
  });

  it('tells the weeks in the unit that was counted: what is predicted adds up to what happened', () => {
    const counts = EVEN.map((_, week) => 50 + ((week * 37) % 23));
    const { courses } = observed(counts);
    const { weeks } = compareShapes(courses, policy, shapeOfPolicy(policy));
    expect(weeks.map(({ actual }) => actual)).toEqual(counts);
    expect(sum(weeks.map(({ predicted }) => predicted))).toBeCloseTo(sum(counts), 6);
  });

  it('cannot tell without a course that has deadlines', () => {
    const activityCounts = [someActivityCounts({ counts: weekCounts(EVEN.map((count, week) => count + (week % 3))) })];
    const found = calibrate(observeAll([aScheduleWithDeadlines([], { activityCounts })], policy), policy);
    expect(found).toMatchObject({ kind: 'cannot-tell', leftOut: [{ courseCode: 'PSY101', reason: 'no-deadlines' }] });
    expect(observed(EVEN).leftOut).toMatchObject([{ reason: 'even-activity' }]);
    expect(calibrate(observeAll([], policy), policy)).toEqual({ kind: 'cannot-tell', leftOut: [] });
  });
});
