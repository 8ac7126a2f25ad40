import { epochDay, shortestPeriodOn } from '../calendar/index.js';
import type { Cohort, CourseRun } from '../schedule/index.js';
import { byKeys, sum } from '../util/index.js';

/** Courses out of which a part-time student takes some. */
export interface PartTimeGroup {
  readonly code: string;
  readonly runs: readonly CourseRun[];
}

/**
 * The courses of a cohort by what a part-time student chooses among: core courses that begin in the same block, optional ones of the
 * same group. In order of code; courses in order of code.
 */
export function partTimeGroups({ runs, calendar }: Pick<Cohort, 'runs' | 'calendar'>): readonly PartTimeGroup[] {
  const groups = new Map<string, CourseRun[]>();
  for (const run of [...runs].sort(byKeys(({ course }) => course.code))) {
    const { requirement, optionGroup } = run.curriculum;
    const block = shortestPeriodOn(calendar, epochDay(run.span.start))?.code ?? run.span.start;
    const code = requirement === 'option' ? `option/${optionGroup ?? ''}` : `core/${block}`;
    groups.set(code, [...(groups.get(code) ?? []), run]);
  }
  return [...groups].sort(byKeys(([code]) => code)).map(([code, ofGroup]) => ({ code, runs: ofGroup }));
}

/**
 * The courses a part-time student takes of a group when nothing else is known: the first in order of code that reach their share of
 * its EC, without any that is not needed for it.
 */
export function partOfGroup({ runs }: PartTimeGroup, ecShare: number): readonly CourseRun[] {
  const needed = ecShare * ecOf(runs);
  const taken: CourseRun[] = [];
  for (const run of runs) if (!reaches(taken, needed)) taken.push(run);
  return taken.reduce<readonly CourseRun[]>((kept, run) => {
    const others = kept.filter((other) => other !== run);
    return reaches(others, needed) ? others : kept;
  }, taken);
}

function reaches(runs: readonly CourseRun[], needed: number): boolean {
  return ecOf(runs) >= needed - 1e-9;
}

function ecOf(runs: readonly CourseRun[]): number {
  return sum(runs.map(({ course }) => course.ec));
}
