import { sum } from '../util/index.js';
import type { Assignment, BalanceNorm, CurriculumInstance } from './curriculum-instance.js';

/** What an assignment breaks. */
export interface Violation {
  readonly kind: 'not-placed' | 'prerequisite' | 'min-load' | 'max-load' | 'min-courses' | 'max-courses';
  /** The course, or the number of the curriculum. */
  readonly of: number;
  readonly period: number;
}

/** The loads of each curriculum in each period, in EC. */
export function curriculumLoads(instance: CurriculumInstance, assignment: Assignment): readonly (readonly number[])[] {
  return tally(instance, assignment, (course) => instance.courses[course]?.ec ?? 0);
}

function tally(
  { curricula, periods }: CurriculumInstance,
  assignment: Assignment,
  amount: (course: number) => number,
): readonly (readonly number[])[] {
  return curricula.map((curriculum) => {
    const totals = new Array<number>(periods).fill(0);
    for (const course of new Set(curriculum)) {
      const period = assignment[course];
      if (period !== undefined && period in totals) totals[period] = (totals[period] ?? 0) + amount(course);
    }
    return totals;
  });
}

/**
 * The value of an assignment, lower is better. `max`: the heaviest load of a curriculum in a period, in EC. `squares` without named
 * curricula: the sum of squared loads; with them: the sum over curricula and periods of the squared distance from the band between the
 * whole numbers around the mean (Chiarandini, Di Gaspero, Gualandi, Schaerf 2012, "The balanced academic curriculum problem revisited").
 * To squares is added the weight of each unwanted period that is used.
 */
export function assignmentValue(instance: CurriculumInstance, assignment: Assignment, norm: BalanceNorm): number {
  const loads = curriculumLoads(instance, assignment);
  if (norm === 'max') return Math.max(0, ...loads.flat());
  const { balance, unwanted } = instance.weights;
  const squares = sum(loads.flatMap((row) => row.map((load) => distanceOf(instance, sum(row), load) ** 2)));
  return balance * squares + unwanted * unwantedUsed(instance, assignment);
}

function distanceOf({ squared, periods }: CurriculumInstance, total: number, load: number): number {
  return squared === 'load' ? load : distanceFromBand(load, total / periods);
}

/** How far a load lies from the whole numbers around the mean, in EC. */
export function distanceFromBand(load: number, mean: number): number {
  return Math.max(0, Math.floor(mean) - load, load - Math.ceil(mean));
}

function unwantedUsed({ unwanted }: CurriculumInstance, assignment: Assignment): number {
  const pairs = new Map(unwanted.map((pair) => [pair.join(), pair]));
  return [...pairs.values()].filter(([course, period]) => assignment[course] === period).length;
}

/** Everything an assignment breaks, computed from the instance alone. */
export function assignmentViolations(instance: CurriculumInstance, assignment: Assignment): readonly Violation[] {
  const { periods, courses, prerequisites } = instance;
  const at = (course: number) => assignment[course] ?? -1;
  const isPlaced = (period: number) => Number.isInteger(period) && period >= 0 && period < periods;
  return [
    ...courses.flatMap((_, of) => (isPlaced(at(of)) ? [] : [{ kind: 'not-placed', of, period: at(of) } as const])),
    ...prerequisites.flatMap(([of, before]) =>
      at(before) < at(of) ? [] : [{ kind: 'prerequisite', of, period: at(of) } as const],
    ),
    ...limitViolations(instance, assignment),
  ];
}

function limitViolations(instance: CurriculumInstance, assignment: Assignment): readonly Violation[] {
  const { minLoad, maxLoad, minCourses, maxCourses } = instance.limits;
  const loads = curriculumLoads(instance, assignment);
  const counts = tally(instance, assignment, () => 1);
  const broken = (kind: Violation['kind'], table: typeof loads, breaks: (amount: number) => boolean) =>
    table.flatMap((row, of) => row.flatMap((amount, period) => (breaks(amount) ? [{ kind, of, period }] : [])));
  return [
    ...broken('min-load', loads, (load) => load < (minLoad ?? 0)),
    ...broken('max-load', loads, (load) => load > (maxLoad ?? Number.POSITIVE_INFINITY)),
    ...broken('min-courses', counts, (count) => count < (minCourses ?? 0)),
    ...broken('max-courses', counts, (count) => count > (maxCourses ?? Number.POSITIVE_INFINITY)),
  ];
}
