import {
  brokenRules,
  type ChoiceValue,
  choiceValue,
  compareValues,
  groupOverload,
  isNewlyRed,
  keepsToDays,
  minutesOf,
  SAME_OVERLOAD,
} from './evaluate-choice.js';
import { overloadOf } from './overload.js';
import { type Choice, type LoadGroup, type RebalanceProblem, today } from './rebalance-problem.js';

/** A choice that changes one item at a time; only what the item touches is computed again. */
export interface RebalanceState {
  /** The choice as it is now. */
  readonly choice: number[];
  /** The items that are not where they are today, in no order. */
  readonly moved: readonly number[];
  /** Overload of all students now, as in {@link choiceValue}. */
  readonly overload: () => number;
  /** Whether the choice keeps to all rules now, as in {@link brokenRules}. */
  readonly keepsToRules: () => boolean;
  readonly put: (item: number, slot: number) => void;
}

/** A group of students as it is now. */
interface GroupNow {
  readonly group: LoadGroup;
  readonly minutes: Float64Array;
  /** Of one student, and what it was today. */
  overload: number;
  readonly before: number;
  /** Weeks that are red now and are not today. */
  newRed: number;
}

interface Place {
  readonly now: GroupNow;
  readonly changes: readonly ReadonlyMap<number, number>[];
}

/** A state that begins with a choice. */
export function rebalanceState(problem: RebalanceProblem, start: Choice): RebalanceState {
  const { items, groups, rules } = problem;
  const choice = [...start];
  const moved = start.flatMap((slot, item) => (slot === 0 ? [] : [item]));
  const all = groups.map((group) => groupNow(group, start));
  const places: Place[][] = items.map(() => []);
  for (const now of all) {
    for (const { item, changes } of now.group.items) places[item]?.push({ now, changes });
  }
  return {
    choice,
    moved,
    overload: () => all.reduce((total, { group, overload }) => total + group.weight * overload, 0),
    keepsToRules: () =>
      !(rules.noNewRedWeek && all.some(({ newRed }) => newRed > 0)) &&
      !(rules.noPathwayWorse && all.some(({ overload, before }) => overload > before + SAME_OVERLOAD)) &&
      keepsToDays(problem, choice),
    put(item, slot) {
      for (const { now, changes } of places[item] ?? []) {
        add(now, changes[choice[item] ?? 0], -1);
        add(now, changes[slot], 1);
      }
      const isThere = choice[item] !== 0;
      if (slot !== 0 && !isThere) moved.push(item);
      if (slot === 0 && isThere) removeFrom(moved, item);
      choice[item] = slot;
    },
  };
}

/** The last takes the place of what goes. */
function removeFrom(items: number[], item: number): void {
  const last = items.pop();
  if (last !== undefined && last !== item) items[items.indexOf(item)] = last;
}

function groupNow(group: LoadGroup, start: Choice): GroupNow {
  const minutes = Float64Array.from(minutesOf(group, start));
  const newRed = minutes.reduce((count, one, week) => count + (isNewlyRed(group, week, one) ? 1 : 0), 0);
  const [overload, before] = [groupOverload(group, [...minutes]), groupOverload(group, group.minutes)];
  return { group, minutes, overload, before, newRed };
}

function add(now: GroupNow, changes: ReadonlyMap<number, number> | undefined, sign: 1 | -1): void {
  const { group, minutes } = now;
  for (const [week, change] of changes ?? []) {
    const before = minutes[week] ?? 0;
    const after = before + sign * change;
    minutes[week] = after;
    now.overload += overloadOf(after, group.thresholds) - overloadOf(before, group.thresholds);
    now.newRed += Number(isNewlyRed(group, week, after)) - Number(isNewlyRed(group, week, before));
  }
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
