import {
  type Assignment,
  assignmentValue,
  assignmentViolations,
  type BalanceNorm,
  type CurriculumInstance,
} from '../curriculum/index.js';

/** An instance of a few courses; only what matters is said. */
export function aCurriculum({
  ec,
  ...changes
}: Partial<CurriculumInstance> & { readonly ec: readonly number[] }): CurriculumInstance {
  return {
    name: 'small',
    periods: 3,
    courses: ec.map((points, course) => ({ id: `C${course}`, ec: points })),
    prerequisites: [],
    unwanted: [],
    curricula: [ec.map((_, course) => course)],
    squared: 'load',
    limits: { minLoad: null, maxLoad: null, minCourses: null, maxCourses: null },
    weights: { balance: 1, unwanted: 1 },
    ...changes,
  };
}

/** The best value of all assignments there are, tried one by one; undefined where all of them break something. */
export function bestByTryingAll(instance: CurriculumInstance, norm: BalanceNorm): number | undefined {
  const { courses, periods } = instance;
  let best: number | undefined;
  for (let number = 0; number < periods ** courses.length; number++) {
    const assignment: Assignment = courses.map((_, course) => Math.floor(number / periods ** course) % periods);
    if (assignmentViolations(instance, assignment).length > 0) continue;
    const value = assignmentValue(instance, assignment, norm);
    if (best === undefined || value < best) best = value;
  }
  return best;
}
