import type { BalanceProblem } from './balance-problem.js';
import { allAfter, allBefore } from './prerequisite-order.js';

/** The first and the last period each course can lie in. */
export interface CourseWindows {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * The windows that follow from the prerequisites and from what fits in the periods before and after: with six courses before it and at
 * most two in a period, a course can't lie before the fourth. A window that ends before it starts means there is no arrangement.
 */
export function courseWindows(problem: Omit<BalanceProblem, 'windows'>, maxLoad: number | null): CourseWindows {
  const { order, periods } = problem;
  const first = depths(problem, maxLoad, { near: order.before, all: allBefore(order), sequence: order.sequence });
  const fromEnd = depths(problem, maxLoad, {
    near: order.after,
    all: allAfter(order),
    sequence: [...order.sequence].reverse(),
  });
  return { first, last: fromEnd.map((depth) => periods - 1 - depth) };
}

interface Side {
  readonly near: readonly (readonly number[])[];
  readonly all: readonly ReadonlySet<number>[];
  readonly sequence: readonly number[];
}

/** How many periods must lie before each course, seen from one side. */
function depths(
  problem: Omit<BalanceProblem, 'windows'>,
  maxLoad: number | null,
  { near, all, sequence }: Side,
): readonly number[] {
  const depth = new Array<number>(problem.ec.length).fill(0);
  for (const course of sequence) {
    const chain = Math.max(0, ...(near[course] ?? []).map((other) => (depth[other] ?? 0) + 1));
    depth[course] = Math.max(chain, periodsFor(problem, maxLoad, { courses: all[course] ?? new Set(), depth }));
  }
  return depth;
}

/** The fewest periods that hold the courses, seen from the deepest of them: those from depth d on need their room behind d. */
function periodsFor(
  { curricula, ec, limits }: Omit<BalanceProblem, 'windows'>,
  maxLoad: number | null,
  { courses, depth }: { courses: ReadonlySet<number>; depth: readonly number[] },
): number {
  if (courses.size === 0 || (maxLoad === null && limits.maxCourses === null)) return 0;
  let most = 0;
  for (const { courses: own } of curricula) {
    const deepestFirst = own.filter((course) => courses.has(course)).sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0));
    let load = 0;
    for (const [index, course] of deepestFirst.entries()) {
      load += ec[course] ?? 0;
      const needed = Math.max(ratioUp(load, maxLoad), ratioUp(index + 1, limits.maxCourses));
      most = Math.max(most, (depth[course] ?? 0) + needed);
    }
  }
  return most;
}

function ratioUp(amount: number, most: number | null): number {
  if (most === null || amount === 0) return 0;
  return most === 0 ? Number.POSITIVE_INFINITY : Math.ceil(amount / most);
}
