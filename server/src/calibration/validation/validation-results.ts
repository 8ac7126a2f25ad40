import {
  type Calibration,
  type Comparison,
  calibrate,
  compareShapes,
  type ModelShape,
  type ObservedCourse,
  observeAll,
  scoreShape,
  shapeOfPolicy,
} from '@evenkeel/shared/calibration';
import type { Policy } from '@evenkeel/shared/policy';
import type { Schedule } from '@evenkeel/shared/schedule';

export const RAMP_DAYS = [2, 3, 5, 7, 10] as const;
export const RAMP_EXPONENTS = [0, 0.25, 0.5, 1] as const;

/** The mean partial correlation of the ramp with one time constant, for each exponent. */
interface RampRow {
  readonly tauDays: number;
  readonly partialR: readonly (number | null)[];
}

/** A shape fitted on all courses but one, on that one. */
export interface CrossFit {
  readonly fittedOn: readonly string[];
  readonly shape: ModelShape;
  readonly triedOn: string;
  readonly comparison: Comparison;
}

/** All that the validation page tells. */
export interface ValidationResults {
  readonly courses: readonly ObservedCourse[];
  readonly shippedShape: ModelShape;
  /** The shipped shape held against the courses. */
  readonly shipped: Comparison;
  readonly ramps: readonly RampRow[];
  readonly calibration: Calibration;
  readonly crossFits: readonly CrossFit[];
}

/** Holds the shipped policy against the activity in schedules; an error where there is none, for the data are the project's own. */
export function validationResults(schedules: readonly Schedule[], policy: Policy): ValidationResults {
  const { courses, leftOut } = observeAll(schedules, policy);
  const shippedShape = shapeOfPolicy(policy);
  return {
    courses,
    shippedShape,
    shipped: compareShapes(courses, policy, shippedShape),
    ramps: RAMP_DAYS.map((tauDays) => ({
      tauDays,
      partialR: RAMP_EXPONENTS.map((exponent) => {
        return scoreShape(courses, policy, { ...shippedShape, tauDays, exponent }).partialR;
      }),
    })),
    calibration: fitted({ courses, leftOut }, policy),
    crossFits: courses.map((course) => crossFit(courses, course, policy)),
  };
}

function crossFit(courses: readonly ObservedCourse[], course: ObservedCourse, policy: Policy): CrossFit {
  const others = courses.filter((one) => one !== course);
  const { shape } = fitted({ courses: others, leftOut: [] }, policy);
  return {
    fittedOn: others.map(({ courseCode }) => courseCode),
    shape,
    triedOn: course.courseCode,
    comparison: compareShapes([course], policy, shape),
  };
}

function fitted(observed: Parameters<typeof calibrate>[0], policy: Policy): Calibration {
  const found = calibrate(observed, policy);
  if (found.kind === 'cannot-tell') throw new Error('There is no activity to validate on');
  return found;
}
