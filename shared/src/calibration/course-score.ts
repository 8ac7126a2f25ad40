import type { ObservedCourse } from './observed-course.js';
import { type CorrelateWith, partialCorrelation } from './partial-correlation.js';
import { shares, totalVariation } from './total-variation.js';

/** How well a prediction follows what happened. */
export interface Score {
  /** Mean over courses of the partial correlation, line over time and e^(−week/15) removed; null where nothing varies. */
  readonly partialR: number | null;
  /** Mean over courses of the total variation distance, 0 to 1: 0 is the same shape. */
  readonly tvd: number;
}

/** The score of one course. */
export interface CourseScore extends Score {
  readonly courseCode: string;
}

/** How well predicted shares follow the activity of a course. */
export function scoreCourse(course: ObservedCourse, predicted: readonly number[]): CourseScore {
  const { courseCode } = course;
  const { actual, correlate } = measuresOf(course);
  return { courseCode, partialR: correlate(predicted), tvd: totalVariation(actual, predicted) };
}

/** With nothing but what is even there would be no pattern left to correlate. */
const MOST_EVEN = 0.99;

/** How well a pattern follows the activity of a course, with this part of it even over the weeks. */
export function scorePattern(course: ObservedCourse, pattern: readonly number[], baseShare: number): CourseScore {
  const score = scoreCourse(course, predictedShares(course, pattern, baseShare));
  if (baseShare <= MOST_EVEN) return score;
  return { ...score, partialR: measuresOf(course).correlate(predictedShares(course, pattern, MOST_EVEN)) };
}

/** A pattern over the weeks with what is even mixed in: shares of the activity of the weeks that were observed. */
export function predictedShares(
  course: ObservedCourse,
  pattern: readonly number[],
  baseShare: number,
): readonly number[] {
  return mixedShares(measuresOf(course).even, shares(pattern), baseShare);
}

/** The same out of shares. */
export function mixedShares(even: readonly number[], work: readonly number[], baseShare: number): readonly number[] {
  return even.map((share, index) => baseShare * share + (1 - baseShare) * (work[index] ?? 0));
}

interface Measures {
  /** The shares of what happened. */
  readonly actual: readonly number[];
  /** Even over the weeks in which the course is studied, over all of them where it is studied in none. */
  readonly even: readonly number[];
  readonly correlate: CorrelateWith;
}

const known = new WeakMap<ObservedCourse, Measures>();

/** What a course is measured by, whatever is predicted: a search asks for it again and again. */
export function measuresOf(course: ObservedCourse): Measures {
  const found = known.get(course);
  if (found) return found;
  const { weeks } = course;
  const actual = shares(weeks.map((week) => week.actual));
  const anyStudied = weeks.some(({ studied }) => studied);
  const even = shares(weeks.map(({ studied }) => (studied || !anyStudied ? 1 : 0)));
  const correlate = partialCorrelation(
    weeks.map((week) => week.number),
    actual,
  );
  const made: Measures = { actual, even, correlate };
  known.set(course, made);
  return made;
}
