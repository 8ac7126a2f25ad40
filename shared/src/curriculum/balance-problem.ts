import { sum } from '../util/index.js';
import { type CourseWindows, courseWindows } from './course-windows.js';
import type { CurriculumInstance, PeriodLimits } from './curriculum-instance.js';
import { type PrerequisiteOrder, prerequisiteOrder } from './prerequisite-order.js';

/** Curricula with the same courses, taken together. */
export interface MergedCurriculum {
  readonly courses: readonly number[];
  /** How many curricula of the instance it stands for. */
  readonly count: number;
  /** In units. */
  readonly total: number;
  /** The loads it may have in a period, in units. */
  readonly least: number;
  readonly most: number;
}

/** An instance made ready to compute with: loads are whole numbers of units, so that sums are exact. */
export interface BalanceProblem {
  readonly instance: CurriculumInstance;
  readonly periods: number;
  /** Units in one EC. */
  readonly unitsPerEc: number;
  /** Units of each course. */
  readonly ec: readonly number[];
  readonly curricula: readonly MergedCurriculum[];
  /** The merged curricula each course is part of. */
  readonly curriculaOf: readonly (readonly number[])[];
  /** Loads in units. */
  readonly limits: PeriodLimits;
  readonly order: PrerequisiteOrder;
  readonly windows: CourseWindows;
  /** Whether a course is unwanted in a period. */
  readonly isUnwanted: (course: number, period: number) => boolean;
}

/** The finest unit in which credits may be given, per EC. */
const UNITS = [1, 2, 4];

/** The instance in whole units, equal curricula merged. Credits must be quarters of an EC or coarser, as `readCurriculum` sees to. */
export function balanceProblem(instance: CurriculumInstance): BalanceProblem {
  const unitsPerEc =
    UNITS.find((units) => instance.courses.every(({ ec }) => Number.isInteger(ec * units))) ?? UNITS.length + 1;
  const ec = instance.courses.map((course) => course.ec * unitsPerEc);
  const limits = limitsInUnits(instance.limits, unitsPerEc);
  const curricula = mergedCurricula(instance, ec, limits);
  const unwanted = new Set(instance.unwanted.map(([course, period]) => course * instance.periods + period));
  const problem = {
    instance,
    periods: instance.periods,
    unitsPerEc,
    ec,
    curricula,
    curriculaOf: ec.map((_, course) => curricula.flatMap(({ courses }, k) => (courses.includes(course) ? [k] : []))),
    limits,
    order: prerequisiteOrder(ec.length, instance.prerequisites),
    isUnwanted: (course: number, period: number) => unwanted.has(course * instance.periods + period),
  };
  return { ...problem, windows: courseWindows(problem, problem.limits.maxLoad) };
}

/** Limits between two units are those of the nearest load within them. */
function limitsInUnits({ minLoad, maxLoad, ...counts }: PeriodLimits, unitsPerEc: number): PeriodLimits {
  return {
    ...counts,
    minLoad: minLoad === null ? null : Math.ceil(minLoad * unitsPerEc),
    maxLoad: maxLoad === null ? null : Math.floor(maxLoad * unitsPerEc),
  };
}

function mergedCurricula(
  instance: CurriculumInstance,
  ec: readonly number[],
  { minLoad, maxLoad }: PeriodLimits,
): readonly MergedCurriculum[] {
  const merged = new Map<string, { courses: readonly number[]; count: number }>();
  for (const curriculum of instance.curricula) {
    const courses = [...new Set(curriculum)].sort((a, b) => a - b);
    const key = courses.join();
    merged.set(key, { courses, count: (merged.get(key)?.count ?? 0) + 1 });
  }
  return [...merged.values()].map((one) => {
    const total = sum(one.courses.map((course) => ec[course] ?? 0));
    return { ...one, total, least: minLoad ?? 0, most: Math.min(total, maxLoad ?? total) };
  });
}
