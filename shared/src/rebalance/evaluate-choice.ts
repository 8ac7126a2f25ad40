import { daysBetween } from '../calendar/index.js';
import { sum } from '../util/index.js';
import { overloadOf } from './overload.js';
import { type Choice, type LoadGroup, type RebalanceProblem, today } from './rebalance-problem.js';

/** What a choice is worth, in the order in which values count: less is better in each. */
export interface ChoiceValue {
  /** Minutes above the norm of all students, heavier where a week is heavier. */
  readonly overload: number;
  /** Minutes of the heaviest week of any student. */
  readonly heaviest: number;
  /** Days that all moves shift together. */
  readonly shift: number;
}

/** A rule that a choice breaks. */
export type BrokenRule = 'new-red-week' | 'pathway-worse' | 'most-per-week' | 'least-days-between';

/** The minutes of each week of one student of the group. Computed from the choice alone. */
export function minutesOf(group: LoadGroup, choice: Choice): readonly number[] {
  const minutes = [...group.minutes];
  for (const { item, changes } of group.items) {
    for (const [week, change] of changes[choice[item] ?? 0] ?? []) minutes[week] = (minutes[week] ?? 0) + change;
  }
  return minutes;
}

/** What a choice is worth, computed from scratch. */
export function choiceValue(problem: RebalanceProblem, choice: Choice): ChoiceValue {
  let [overload, heaviest] = [0, 0];
  for (const group of problem.groups) {
    const minutes = minutesOf(group, choice);
    overload += group.weight * groupOverload(group, minutes);
    heaviest = Math.max(heaviest, ...minutes);
  }
  const shift = sum(problem.items.map(({ slots }, item) => Math.abs(slots[choice[item] ?? 0]?.days ?? 0)));
  return { overload, heaviest, shift };
}

/** What the minutes of all weeks cost one student of the group. */
export function groupOverload({ thresholds }: LoadGroup, minutes: readonly number[]): number {
  return minutes.reduce((total, one) => total + overloadOf(one, thresholds), 0);
}

/** Values of overload that differ by less are the same: what is left of adding in another order. */
export const SAME_OVERLOAD = 1e-6;

/** Below 0 where the first is better, above 0 where the second is. */
export function compareValues(a: ChoiceValue, b: ChoiceValue): number {
  if (Math.abs(a.overload - b.overload) > SAME_OVERLOAD) return a.overload - b.overload;
  return a.heaviest - b.heaviest || a.shift - b.shift;
}

/** The rules that a choice breaks and today's schedule does not, computed from scratch; empty where it keeps to all. */
export function brokenRules(problem: RebalanceProblem, choice: Choice): readonly BrokenRule[] {
  const { rules, groups } = problem;
  const broken = (rule: BrokenRule, isBroken: (group: LoadGroup) => boolean) => (groups.some(isBroken) ? [rule] : []);
  return [
    ...(rules.noNewRedWeek ? broken('new-red-week', (group) => hasNewRedWeek(group, choice)) : []),
    ...(rules.noPathwayWorse ? broken('pathway-worse', (group) => isWorse(group, choice)) : []),
    ...broken('most-per-week', (group) => hasFullWeek(problem, group, choice)),
    ...broken('least-days-between', (group) => hasNewClash(problem, group, choice)),
  ];
}

/** Whether the choice keeps to the rules about days, which ask nothing of hours. */
export function keepsToDays(problem: RebalanceProblem, choice: Choice): boolean {
  return !problem.groups.some((group) => hasFullWeek(problem, group, choice) || hasNewClash(problem, group, choice));
}

function hasNewRedWeek(group: LoadGroup, choice: Choice): boolean {
  return minutesOf(group, choice).some((minutes, week) => isNewlyRed(group, week, minutes));
}

/** Whether a week with so many minutes is red and is not so today. */
export function isNewlyRed({ minutes, thresholds: { red } }: LoadGroup, week: number, now: number): boolean {
  return now > red && (minutes[week] ?? 0) <= red;
}

function isWorse(group: LoadGroup, choice: Choice): boolean {
  return groupOverload(group, minutesOf(group, choice)) > groupOverload(group, group.minutes) + SAME_OVERLOAD;
}

/** How many deadlines of the group lie in each week. */
export function deadlinesByWeek(
  { items, weeks }: RebalanceProblem,
  group: LoadGroup,
  choice: Choice,
): readonly number[] {
  const counts = weeks.map(() => 0);
  const count = (week: number | undefined) => {
    if (week !== undefined) counts[week] = (counts[week] ?? 0) + 1;
  };
  for (const { week } of group.fixedDays) count(week);
  for (const { item } of group.items) count(items[item]?.slots[choice[item] ?? 0]?.week);
  return counts;
}

function hasFullWeek(problem: RebalanceProblem, group: LoadGroup, choice: Choice): boolean {
  const most = problem.rules.mostPerWeek;
  if (most === null) return false;
  const before = deadlinesByWeek(problem, group, today(problem));
  return deadlinesByWeek(problem, group, choice).some((count, week) => count > Math.max(most, before[week] ?? 0));
}

/** Whether two days are nearer to each other than a rule allows. */
export function isClash(a: FixedOn, b: FixedOn, least: number): boolean {
  return Math.abs(daysBetween(a.on, b.on)) < least;
}
type FixedOn = LoadGroup['fixedDays'][number];

function hasNewClash({ items, rules }: RebalanceProblem, group: LoadGroup, choice: Choice): boolean {
  const least = rules.leastDaysBetween;
  if (least === null) return false;
  return group.items.some(({ item }, at) => {
    const slot = items[item]?.slots[choice[item] ?? 0];
    if (!slot) return false;
    const hasMoved = choice[item] !== 0;
    const others = group.items.slice(at + 1);
    return (
      (hasMoved && group.fixedDays.some((day) => isClash(day, slot, least))) ||
      others.some((other) => {
        const there = items[other.item]?.slots[choice[other.item] ?? 0];
        return there && (hasMoved || choice[other.item] !== 0) && isClash(there, slot, least);
      })
    );
  });
}
