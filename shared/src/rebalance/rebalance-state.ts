import { brokenRules, type ChoiceValue, choiceValue, compareValues, minutesOf } from './evaluate-choice.js';
import { overloadOf } from './overload.js';
import { type Choice, type RebalanceProblem, today } from './rebalance-problem.js';

/** A choice that changes one item at a time; only what the item touches is computed again. */
export interface RebalanceState {
  /** The choice as it is now. */
  readonly choice: number[];
  /** Overload of all students now, as in {@link choiceValue}. */
  readonly overload: () => number;
  readonly put: (item: number, slot: number) => void;
}

interface Place {
  readonly group: number;
  readonly changes: readonly ReadonlyMap<number, number>[];
}

/** A state that begins with a choice. */
export function rebalanceState({ items, groups }: RebalanceProblem, start: Choice): RebalanceState {
  const choice = [...start];
  const minutes = groups.map((group) => Float64Array.from(minutesOf(group, start)));
  const places: Place[][] = items.map(() => []);
  groups.forEach((group, at) => {
    for (const { item, changes } of group.items) places[item]?.push({ group: at, changes });
  });
  let overload = 0;
  groups.forEach((group, at) => {
    for (const one of minutes[at] ?? []) overload += group.weight * overloadOf(one, group.thresholds);
  });
  const add = ({ group: at, changes }: Place, slot: number, sign: 1 | -1) => {
    const group = groups[at];
    const row = minutes[at];
    if (!group || !row) return;
    for (const [week, change] of changes[slot] ?? []) {
      const before = row[week] ?? 0;
      const after = before + sign * change;
      row[week] = after;
      overload += group.weight * (overloadOf(after, group.thresholds) - overloadOf(before, group.thresholds));
    }
  };
  return {
    choice,
    overload: () => overload,
    put(item, slot) {
      for (const place of places[item] ?? []) {
        add(place, choice[item] ?? 0, -1);
        add(place, slot, 1);
      }
      choice[item] = slot;
    },
  };
}

/** A choice that keeps to all rules, with its value. */
export interface FoundChoice {
  readonly choice: Choice;
  readonly value: ChoiceValue;
}

/** The choice with its value where it keeps to all rules, else null. */
export function foundChoice(problem: RebalanceProblem, choice: Choice): FoundChoice | null {
  return brokenRules(problem, choice).length > 0 ? null : { choice, value: choiceValue(problem, choice) };
}

/** Today's schedule, which keeps to every rule. */
export function foundToday(problem: RebalanceProblem): FoundChoice {
  return { choice: today(problem), value: choiceValue(problem, today(problem)) };
}

/** The better of two; the first where they are equal. */
export function betterChoice(one: FoundChoice, other: FoundChoice | null): FoundChoice {
  return other && compareValues(other.value, one.value) < 0 ? other : one;
}
