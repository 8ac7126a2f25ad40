import { measuresOf, mixedShares } from './course-score.js';
import type { ObservedCourse } from './observed-course.js';
import { shares, totalVariation } from './total-variation.js';

/** Base shares are told in whole percents. */
const STEPS = 100;

/**
 * The base share, in steps of 0.01, with which the patterns of the courses come closest to what happened: the smallest mean total
 * variation distance. The distance is convex in it, so that halving the range finds it.
 */
export function bestBaseShare(courses: readonly ObservedCourse[], patterns: readonly (readonly number[])[]): number {
  const works = patterns.map(shares);
  const distance = (step: number) =>
    courses.reduce((total, course, index) => {
      const { actual, even } = measuresOf(course);
      return total + totalVariation(actual, mixedShares(even, works[index] ?? [], step / STEPS));
    }, 0);
  let [low, high] = [0, STEPS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (distance(middle) <= distance(middle + 1)) high = middle;
    else low = middle + 1;
  }
  return low / STEPS;
}
