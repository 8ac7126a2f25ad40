import {
  assignmentValue,
  BALANCE_NORMS,
  type BalanceNorm,
  balanceProblem,
  type CurriculumInstance,
  greedyAssignment,
} from '@evenkeel/shared/curriculum';
import { seededRandom } from '@evenkeel/shared/util';
import { balanceCurriculum } from '../../server/src/curriculum/balance-curriculum.js';
import { Solver } from '../../server/src/solver/solver.js';
import { printTable } from './print-table.js';

const NORM_NAMES: Readonly<Record<BalanceNorm, string>> = { max: 'heaviest load', squares: 'squared distances' };
const SECONDS = 30;

/** Curricula in balance with proof, beside a plain greedy that puts each course into the lightest period. */
export async function benchCurriculum(): Promise<void> {
  const solver = new Solver();
  const instances = [
    generateCurriculum({ seed: 1, courses: 50, periods: 10, sets: 0 }),
    generateCurriculum({ seed: 2, courses: 50, periods: 10, sets: 0 }),
    generateCurriculum({ seed: 3, courses: 40, periods: 6, sets: 12 }),
    generateCurriculum({ seed: 4, courses: 80, periods: 6, sets: 8 }),
  ];
  try {
    for (const norm of BALANCE_NORMS) {
      const rows = [];
      for (const instance of instances) rows.push(await rowOf(instance, norm, solver));
      printTable(`Courses over periods, ${NORM_NAMES[norm]}`, rows);
    }
  } finally {
    await solver.close();
  }
}

async function rowOf(instance: CurriculumInstance, norm: BalanceNorm, solver: Solver) {
  const before = process.cpuUsage();
  const { status, value, bound } = await balanceCurriculum(instance, solver, { norm, seconds: SECONDS, seed: 1 });
  const { user, system } = process.cpuUsage(before);
  const greedy = greedyAssignment(balanceProblem(instance));
  return {
    what: instance.name,
    figure: `${((user + system) / 1e6).toFixed(2)} s`,
    beside: `${status} ${value ?? '–'} (bound ${bound ?? '–'}); greedy ${greedy ? assignmentValue(instance, greedy, norm) : '–'}`,
  };
}

interface Size {
  readonly seed: number;
  readonly courses: number;
  readonly periods: number;
  /** Curricula that share courses; 0 makes all courses one. */
  readonly sets: number;
}

/** A curriculum of whole credits in which about each second course needs an earlier one. */
function generateCurriculum({ seed, courses, periods, sets }: Size): CurriculumInstance {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const numbers = Array.from({ length: courses }, (_, course) => course);
  const prerequisites = numbers.flatMap((course) =>
    course >= 5 && random() < 0.5 ? [[course, course - 1 - below(Math.min(course, 8))] as const] : [],
  );
  const curricula = Array.from({ length: sets }, () => numbers.filter(() => random() < 0.3));
  return {
    name: `${courses} courses, ${periods} periods, ${Math.max(1, sets)} curricula`,
    periods,
    courses: numbers.map((course) => ({ id: `C${course}`, ec: sets > 0 ? 5 + below(3) : 1 + below(10) })),
    prerequisites,
    unwanted: sets > 0 ? numbers.map((course) => [course, below(periods)] as const) : [],
    curricula: sets > 0 ? curricula : [numbers],
    squared: sets > 0 ? 'distance-from-band' : 'load',
    limits: { minLoad: null, maxLoad: null, minCourses: null, maxCourses: null },
    weights: { balance: 1, unwanted: 1 },
  };
}
