import { describe, expect, it } from '@jest/globals';
import { aPolicy, aScheduleWithDeadlines, someActivityCounts, weekCounts } from '../testing/index.js';
import { type NaivePredictor, naivePattern } from './naive-predictors.js';
import { observeCourses } from './observe-courses.js';

/** Two deadlines in week 4 and one in week 6. */
const schedule = aScheduleWithDeadlines(
  [
    [30, 10],
    [32, 30],
    [43, 60],
  ],
  { activityCounts: [someActivityCounts({ counts: weekCounts([1, 2, 3, 4, 5, 6, 7, 8]) })] },
);
const [course] = observeCourses(schedule).courses;
const patternOf = (name: NaivePredictor) => (course ? naivePattern(name, course, aPolicy()) : []);

describe('the naive predictors', () => {
  it('count deadlines or weights in the week they are due', () => {
    expect(patternOf('deadlinesCounted')).toEqual([0, 0, 0, 0, 2, 0, 1, 0]);
    expect(patternOf('weightDue')).toEqual([0, 0, 0, 0, 40, 0, 60, 0]);
  });

  it('spread weights evenly over the weeks up to it', () => {
    expect(patternOf('weightOver2Weeks')).toEqual([0, 0, 0, 20, 20, 30, 30, 0]);
    expect(patternOf('weightOver4Weeks')).toEqual([0, 10, 10, 25, 25, 15, 15, 0]);
  });

  it('know nothing but even weeks', () => {
    expect(patternOf('uniform')).toEqual(new Array(8).fill(1 / 8));
  });

  it('rise with another time constant as the load model does: a longer one brings work forward', () => {
    const before = (name: NaivePredictor) => patternOf(name)[3] ?? 0;
    expect(before('ramp2Days')).toBeGreaterThan(0);
    expect(before('ramp10Days')).toBeGreaterThan(before('ramp2Days'));
  });
});
