import type { Term } from '../linear-model/index.js';
import { remembered, sum } from '../util/index.js';
import type { LoadGroup, RebalanceProblem } from './rebalance-problem.js';

/** How a week of a student can change. */
export interface WeekChanges {
  readonly week: number;
  /** Minutes today. */
  readonly now: number;
  /** By how many minutes each move changes it. */
  readonly terms: readonly Term[];
  /** By how much it can change at the least (0 or below) and at the most, with so many moves. */
  readonly least: number;
  readonly most: number;
}

/** Columns of the slots of each item but the first: the first ones of every model of the problem. */
export type Moves = readonly ReadonlyMap<number, number>[];

/** The number of the column of each slot of each item. */
export const moveNumbers: (problem: RebalanceProblem) => Moves = remembered(({ items }) => {
  let columns = 0;
  return items.map(({ slots }) => new Map([...slots.keys()].slice(1).map((slot) => [slot, columns++])));
});

/** What at most so many moves can do to each week of a group, in minutes of one student. */
export function weekChanges(problem: RebalanceProblem, group: LoadGroup, mostMoves: number): readonly WeekChanges[] {
  const weeks = termsByGroup(problem).get(group) ?? [];
  return weeks.map(({ week, now, terms, ups, downs }) => ({
    ...{ week, now, terms },
    least: -sum(downs.slice(0, mostMoves)),
    most: sum(ups.slice(0, mostMoves)),
  }));
}

type WeekTerms = Pick<WeekChanges, 'week' | 'now' | 'terms'> & {
  /** The largest changes of each item upwards and downwards, the largest first. */
  readonly ups: readonly number[];
  readonly downs: readonly number[];
};

/** Kept by the problem: every number of moves asks for three models of it. */
const termsByGroup = remembered((problem: RebalanceProblem): ReadonlyMap<LoadGroup, readonly WeekTerms[]> => {
  const moves = moveNumbers(problem);
  const weeks = [...problem.weeks.keys()];
  return new Map(problem.groups.map((group) => [group, weeks.map((week) => termsOfWeek(group, moves, week))]));
});

function termsOfWeek(group: LoadGroup, moves: Moves, week: number): WeekTerms {
  const ups: number[] = [];
  const downs: number[] = [];
  const terms = group.items.flatMap(({ item, changes }) => {
    const own = [...(moves[item] ?? [])].flatMap(([slot, column]): readonly Term[] => {
      const change = changes[slot]?.get(week) ?? 0;
      return change === 0 ? [] : [[column, change]];
    });
    ups.push(Math.max(0, ...own.map(([, change]) => change)));
    downs.push(Math.max(0, ...own.map(([, change]) => -change)));
    return own;
  });
  const descending = (a: number, b: number) => b - a;
  return { week, now: group.minutes[week] ?? 0, terms, ups: ups.sort(descending), downs: downs.sort(descending) };
}
