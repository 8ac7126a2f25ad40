import type { LinearModelBuilder, Term } from '../linear-model/index.js';
import { deadlinesByWeek, isClash } from './evaluate-choice.js';
import { type RebalanceProblem, today } from './rebalance-problem.js';
import type { Moves } from './week-changes.js';

interface LimitParts {
  readonly problem: RebalanceProblem;
  readonly builder: LinearModelBuilder;
  readonly moves: Moves;
}

/** Deadlines of a group in a week: no more than the limit, or than today. */
export function addWeekLimits({ problem, builder, moves }: LimitParts): void {
  const most = problem.rules.mostPerWeek;
  if (most === null) return;
  for (const group of problem.groups) {
    const now = deadlinesByWeek(problem, group, today(problem));
    for (const week of problem.weeks.keys()) {
      const terms = group.items.flatMap(({ item }) =>
        [...(moves[item] ?? [])].flatMap(([slot, column]): readonly Term[] => {
          const slots = problem.items[item]?.slots ?? [];
          const change = Number(slots[slot]?.week === week) - Number(slots[0]?.week === week);
          return change === 0 ? [] : [[column, change]];
        }),
      );
      if (terms.length > 0) builder.addRow(terms, { most: Math.max(most, now[week] ?? 0) - (now[week] ?? 0) });
    }
  }
}

/** Two deadlines of a group that would come too near to each other exclude one another, unless both stay. */
export function addGaps({ problem, builder, moves }: LimitParts): void {
  const least = problem.rules.leastDaysBetween;
  if (least === null) return;
  for (const [a, b] of pairsIn(problem)) {
    for (const [slot, column] of moves[a] ?? []) {
      const there = problem.items[a]?.slots[slot];
      for (const [other, on] of (problem.items[b]?.slots ?? []).entries()) {
        if (!there || !isClash(there, on, least)) continue;
        const moved = moves[b]?.get(other);
        if (moved !== undefined)
          builder.addRow(
            [
              [column, 1],
              [moved, 1],
            ],
            { most: 1 },
          );
        // where the other one stays it clashes: so it has to move
        else
          builder.addRow([[column, 1], ...[...(moves[b]?.values() ?? [])].map((away): Term => [away, -1])], {
            most: 0,
          });
      }
    }
  }
  for (const group of problem.groups) {
    for (const { item } of group.items) {
      for (const [slot, column] of moves[item] ?? []) {
        const there = problem.items[item]?.slots[slot];
        if (there && group.fixedDays.some((day) => isClash(day, there, least)))
          builder.addRow([[column, 1]], { most: 0 });
      }
    }
  }
}

/** Pairs of items of one group, in both directions, each once. */
function pairsIn({ groups, items }: RebalanceProblem): readonly (readonly [number, number])[] {
  const pairs = new Set<number>();
  for (const group of groups) {
    for (const { item: a } of group.items) {
      for (const { item: b } of group.items) if (a !== b) pairs.add(a * items.length + b);
    }
  }
  return [...pairs].map((pair) => [Math.floor(pair / items.length), pair % items.length]);
}
