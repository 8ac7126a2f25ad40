import { type Policy } from '../policy/index.js';
import { workOfShape } from './assessment-work.js';
import { bestBaseShare } from './best-base-share.js';
import { type CourseScore, predictedShares, type Score, scoreCourse, scorePattern } from './course-score.js';
import { meanScore } from './mean-score.js';
import type { ModelShape } from './model-shape.js';
import { NAIVE_PREDICTORS, type NaivePredictor, naivePattern } from './naive-predictors.js';
import type { ObservedCourse } from './observed-course.js';

/** The score of a shape of the model, over all courses and for each. */
export interface ShapeScore extends Score {
  readonly courses: readonly CourseScore[];
}

/** How well the model with this shape follows the courses (at least one). */
export function scoreShape(courses: readonly ObservedCourse[], policy: Policy, shape: ModelShape): ShapeScore {
  const scores = courses.map((course) => scorePattern(course, workOfShape(course, policy, shape), shape.baseShare));
  return { ...meanScore(scores), courses: scores };
}

/** The score of a naive predictor, with the base share that suits it best on these very courses: its best case. */
export interface NaiveScore extends ShapeScore {
  readonly baseShare: number;
}

/** The naive predictors on the same courses (at least one). */
export function scoreNaive(
  courses: readonly ObservedCourse[],
  policy: Policy,
): Readonly<Record<NaivePredictor, NaiveScore>> {
  const scores = NAIVE_PREDICTORS.map((name) => [name, naiveScore(name, courses, policy)] as const);
  return Object.fromEntries(scores) as Record<NaivePredictor, NaiveScore>; // one for each name
}

function naiveScore(name: NaivePredictor, courses: readonly ObservedCourse[], policy: Policy): NaiveScore {
  const patterns = courses.map((course) => naivePattern(name, course, policy));
  const baseShare = name === 'uniform' ? 1 : bestBaseShare(courses, patterns);
  const scores = courses.map((course, index): CourseScore => {
    const pattern = patterns[index] ?? [];
    // The correlation is that of the pattern itself: what is even does not add to it.
    const alone = scoreCourse(course, predictedShares(course, pattern, 0));
    return { ...alone, tvd: scoreCourse(course, predictedShares(course, pattern, baseShare)).tvd };
  });
  return { ...meanScore(scores), baseShare, courses: scores };
}

/** The naive predictors that beat a score, by correlation and by distance. */
export interface Beaten {
  readonly byPartialR: readonly NaivePredictor[];
  readonly byTvd: readonly NaivePredictor[];
}

/** Which naive predictors do better than the score, in their set order. */
export function naiveBetterThan(score: Score, naive: Readonly<Record<NaivePredictor, NaiveScore>>): Beaten {
  return {
    byPartialR: NAIVE_PREDICTORS.filter((name) => (naive[name].partialR ?? -1) > (score.partialR ?? -1)),
    byTvd: NAIVE_PREDICTORS.filter((name) => naive[name].tvd < score.tvd),
  };
}
