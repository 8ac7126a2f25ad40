import type { AcademicYear, IsoWeek } from '../calendar/index.js';
import { type Policy } from '../policy/index.js';
import type { Schedule } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { workOfShape } from './assessment-work.js';
import { measuresOf, predictedShares } from './course-score.js';
import { fitShape, type ShapeFit } from './fit-shape.js';
import { type ModelShape, shapeOfPolicy } from './model-shape.js';
import type { NaivePredictor } from './naive-predictors.js';
import { type Observations, observeCourses } from './observe-courses.js';
import type { LeftOutCourse, LeftOutReason, ObservedCourse } from './observed-course.js';
import {
  type Beaten,
  type NaiveScore,
  naiveBetterThan,
  type ShapeScore,
  scoreNaive,
  scoreShape,
} from './score-predictors.js';

/** One week of a course beside what the model says of it, in the unit that was counted. */
export interface WeekResidual {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly week: IsoWeek;
  /** 0 in the week in which the course begins. */
  readonly number: number;
  readonly actual: number;
  /** The activity of the course, divided over its observed weeks as predicted. */
  readonly predicted: number;
}

/** A shape held against courses, beside the shipped shape and the naive predictors. */
export interface Comparison {
  readonly fitted: ShapeScore;
  readonly shipped: ShapeScore;
  readonly naive: Readonly<Record<NaivePredictor, NaiveScore>>;
  /** The naive predictors that do better than the fitted shape. */
  readonly naiveBetter: Beaten;
  readonly naiveBetterThanShipped: Beaten;
  /** As the fitted shape predicts them. */
  readonly weeks: readonly WeekResidual[];
}

/** What a calibration comes to. */
export interface Calibration extends ShapeFit {
  readonly kind: 'calibrated';
  readonly shipped: ModelShape;
  readonly comparison: Comparison;
  readonly leftOut: readonly LeftOutCourse[];
}

/** No course shows anything to fit on; `leftOut` tells why of each. */
export interface CannotCalibrate {
  readonly kind: 'cannot-tell';
  readonly leftOut: readonly LeftOutCourse[];
}

/** Fits the shape of the model on the activity of courses (`observeAll`), and says how well it follows them beside other predictors. */
export function calibrate({ courses, leftOut }: Observations, policy: Policy): Calibration | CannotCalibrate {
  const fit = courses.length > 0 ? fitShape(courses, policy) : null;
  if (!fit) return { kind: 'cannot-tell', leftOut };
  const comparison = compareShapes(courses, policy, fit.shape);
  return { kind: 'calibrated', ...fit, shipped: shapeOfPolicy(policy), comparison, leftOut };
}

/** Holds a shape against the activity of courses (at least one), beside the shape of the policy and the naive predictors. */
export function compareShapes(courses: readonly ObservedCourse[], policy: Policy, shape: ModelShape): Comparison {
  const fitted = scoreShape(courses, policy, shape);
  const shipped = scoreShape(courses, policy, shapeOfPolicy(policy));
  const naive = scoreNaive(courses, policy);
  return {
    fitted,
    shipped,
    naive,
    naiveBetter: naiveBetterThan(fitted, naive),
    naiveBetterThanShipped: naiveBetterThan(shipped, naive),
    weeks: courses.flatMap((course) => weekResiduals(course, policy, shape)),
  };
}

/** The observed weeks of a course beside what the shape predicts. */
export function weekResiduals(course: ObservedCourse, policy: Policy, shape: ModelShape): readonly WeekResidual[] {
  const predicted = predictedShares(course, workOfShape(course, policy, shape), shape.baseShare);
  const total = sum(course.weeks.map(({ actual }) => actual));
  const { courseCode, academicYear } = course;
  return course.weeks.map(({ week, number, actual }, index) => ({
    courseCode,
    academicYear,
    week,
    number,
    actual,
    predicted: total * (predicted[index] ?? 0),
  }));
}

/** The observations of several schedules together, without the courses in which there is nothing to compare. */
export function observeAll(schedules: readonly Schedule[], policy: Policy): Observations {
  const found = schedules.map(observeCourses);
  const courses = found
    .flatMap((one) => one.courses)
    .map((course) => ({ course, reason: uselessBecause(course, policy) }));
  return {
    courses: courses.flatMap(({ course, reason }) => (reason === null ? course : [])),
    leftOut: [
      ...found.flatMap(({ leftOut }) => leftOut),
      ...courses.flatMap(({ course: { courseCode, academicYear }, reason }) =>
        reason === null ? [] : { courseCode, academicYear, reason },
      ),
    ],
  };
}

/** Null where activity and assessment work both vary beside the trends. */
function uselessBecause(course: ObservedCourse, policy: Policy): LeftOutReason | null {
  const { actual, correlate } = measuresOf(course);
  if (correlate(actual) === null) return 'even-activity';
  return correlate(workOfShape(course, policy, shapeOfPolicy(policy))) === null ? 'no-deadlines' : null;
}
