import { sum } from '../util/index.js';
import type { CurriculumInstance } from './curriculum-instance.js';
import { prerequisiteOrder } from './prerequisite-order.js';

/** One wish of an instance that can be given up: a prerequisite, or a limit for all curricula and periods. */
export type CurriculumRule =
  | { readonly kind: 'prerequisite'; readonly course: number; readonly before: number }
  | { readonly kind: 'min-load' | 'max-load' | 'min-courses' | 'max-courses'; readonly amount: number };

/** Why there is no assignment: rules that can't hold together, and what is short. */
export interface CurriculumConflict {
  readonly kind: 'cycle' | 'chain-too-long' | 'course-too-large' | 'too-much' | 'too-little' | 'together';
  readonly rules: readonly CurriculumRule[];
  /** The curriculum in which it shows, numbered from 0; null where it is about prerequisites alone. */
  readonly curriculum: number | null;
  /** The course that is too large. */
  readonly course: number | null;
}

/**
 * A smallest set of rules that can't hold together, where counting shows one: a cycle, a chain longer than there are periods, too much or too little
 * for the limits. Undefined says nothing was found this way; there may still be no assignment.
 */
export function findConflict(instance: CurriculumInstance): CurriculumConflict | undefined {
  return cycle(instance) ?? capacity(instance) ?? longChain(instance);
}

/** All rules of an instance, limits first. */
export function rulesOf({ limits, prerequisites }: CurriculumInstance): readonly CurriculumRule[] {
  const limit = (kind: Exclude<CurriculumRule['kind'], 'prerequisite'>, amount: number | null) =>
    amount === null ? [] : [{ kind, amount }];
  const pairs = new Map(prerequisites.map((pair) => [pair.join(), pair]));
  return [
    ...limit('min-load', limits.minLoad),
    ...limit('max-load', limits.maxLoad),
    ...limit('min-courses', limits.minCourses),
    ...limit('max-courses', limits.maxCourses),
    ...[...pairs.values()].map(([course, before]) => ({ kind: 'prerequisite' as const, course, before })),
  ];
}

/** The instance with these rules alone. */
export function withRules(instance: CurriculumInstance, rules: readonly CurriculumRule[]): CurriculumInstance {
  const amount = (kind: CurriculumRule['kind']) =>
    rules.flatMap((rule) => (rule.kind === kind && 'amount' in rule ? [rule.amount] : []))[0] ?? null;
  return {
    ...instance,
    limits: {
      minLoad: amount('min-load'),
      maxLoad: amount('max-load'),
      minCourses: amount('min-courses'),
      maxCourses: amount('max-courses'),
    },
    prerequisites: rules.flatMap((rule) => (rule.kind === 'prerequisite' ? [[rule.course, rule.before] as const] : [])),
  };
}

const ABOUT_PREREQUISITES = { curriculum: null, course: null } as const;

function asRules(path: readonly number[]): readonly CurriculumRule[] {
  return path.slice(1).map((course, index) => ({ kind: 'prerequisite', course, before: path[index] ?? 0 }));
}

/** The shortest cycle, each course before the next and the last before the first. */
function cycle({ courses, prerequisites }: CurriculumInstance): CurriculumConflict | undefined {
  const { after, sequence } = prerequisiteOrder(courses.length, prerequisites);
  if (sequence.length === courses.length) return undefined;
  const inOrder = new Set(sequence);
  const paths = courses.flatMap((_, course) => {
    const path = inOrder.has(course) ? undefined : shortestWay(after, course);
    return path ? [path] : [];
  });
  const shortest = paths.reduce((best, path) => (path.length < best.length ? path : best), paths[0] ?? []);
  return { kind: 'cycle', rules: asRules(shortest), ...ABOUT_PREREQUISITES };
}

/** The shortest way from a course back to itself. */
function shortestWay(after: readonly (readonly number[])[], start: number): readonly number[] | undefined {
  const seen = new Set<number>();
  const paths: (readonly number[])[] = [[start]];
  for (const path of paths) {
    for (const next of after[path.at(-1) ?? start] ?? []) {
      if (next === start) return [...path, next];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function longChain({ courses, prerequisites, periods }: CurriculumInstance): CurriculumConflict | undefined {
  const { before, sequence } = prerequisiteOrder(courses.length, prerequisites);
  const chains = new Map<number, readonly number[]>();
  for (const course of sequence) {
    const longest = (before[course] ?? []).reduce<readonly number[]>((best, other) => {
      const chain = chains.get(other) ?? [];
      return chain.length > best.length ? chain : best;
    }, []);
    const chain = [...longest, course];
    if (chain.length > periods) return { kind: 'chain-too-long', rules: asRules(chain), ...ABOUT_PREREQUISITES };
    chains.set(course, chain);
  }
  return undefined;
}

/** What each limit alone makes impossible. */
function capacity(instance: CurriculumInstance): CurriculumConflict | undefined {
  for (const curriculum of instance.curricula.keys()) {
    const conflict = capacityOf(instance, curriculum);
    if (conflict) return conflict;
  }
  return undefined;
}

function capacityOf(instance: CurriculumInstance, curriculum: number): CurriculumConflict | undefined {
  const { courses, periods, limits } = instance;
  const own = [...new Set(instance.curricula[curriculum] ?? [])];
  const load = sum(own.map((course) => courses[course]?.ec ?? 0));
  const { minLoad, maxLoad, minCourses, maxCourses } = limits;
  const large = own.find((course) => maxLoad !== null && (courses[course]?.ec ?? 0) > maxLoad);
  const of = (kind: CurriculumConflict['kind'], rule: CurriculumRule, course: number | null = null) => ({
    kind,
    rules: [rule],
    curriculum,
    course,
  });
  if (maxLoad !== null && large !== undefined)
    return of('course-too-large', { kind: 'max-load', amount: maxLoad }, large);
  if (maxLoad !== null && load > maxLoad * periods) return of('too-much', { kind: 'max-load', amount: maxLoad });
  if (minLoad !== null && load < minLoad * periods) return of('too-little', { kind: 'min-load', amount: minLoad });
  if (maxCourses !== null && own.length > maxCourses * periods) {
    return of('too-much', { kind: 'max-courses', amount: maxCourses });
  }
  if (minCourses !== null && own.length < minCourses * periods) {
    return of('too-little', { kind: 'min-courses', amount: minCourses });
  }
  return undefined;
}
