import { buildLinearModel, type LinearModel, type LinearModelBuilder, type Term } from '../linear-model/index.js';
import { minutesOf } from './evaluate-choice.js';
import type { GoalLevel } from './goal.js';
import { addGaps, addWeekLimits, type Moves } from './model-limits.js';
import { EXTRA_SLOPES, overloadOf } from './overload.js';
import { type Choice, type LoadGroup, MINUTES_IN_HOUR, type RebalanceProblem, type Slot } from './rebalance-problem.js';

/** What is minimised, with what was reached in the levels before it. */
export type Level =
  | { readonly kind: 'overload' }
  | { readonly kind: 'heaviest'; readonly overload: number }
  | { readonly kind: 'shift'; readonly overload: number; readonly heaviest: number }
  | GoalLevel;

/** A problem as a linear model, and the way back. */
export interface RebalanceModel {
  readonly model: LinearModel;
  readonly choiceOf: (solution: ArrayLike<number>) => Choice;
  readonly solutionOf: (choice: Choice) => Float64Array;
}

/** So much may an earlier level give way, in hours: less than a minute of one student. */
const SLACK = 1e-4;

/**
 * The choices that move at most so many items and keep to all rules, as a model (rebalance design): a binary for each slot but today's,
 * loads as sums of them, and the overload as a convex sum above its thresholds. Overload is counted in hours here: minutes times students make
 * numbers that a solver can't tell apart.
 */
export function rebalanceModel(problem: RebalanceProblem, mostMoves: number, level: Level): RebalanceModel {
  const builder = buildLinearModel();
  const moves = moveColumns(problem, builder, level);
  builder.addRow(
    moves.flatMap((slots) => [...slots.values()].map((column): Term => [column, 1])),
    { most: mostMoves },
  );
  const parts: Parts = { problem, builder, moves, extras: [] };
  if (level.kind === 'heaviest') addHeaviest(parts);
  const overload: Term[] = [];
  let always = 0;
  for (const group of problem.groups) {
    const found = addGroup(parts, group, level);
    overload.push(...found.terms);
    always += found.always;
  }
  if (level.kind === 'overload') builder.addOffset(always);
  else if (level.kind !== 'goal') builder.addRow(overload, { most: level.overload / MINUTES_IN_HOUR - always + SLACK });
  addWeekLimits(parts);
  addGaps(parts);
  return {
    model: builder.model(),
    choiceOf: (solution) =>
      moves.map((slots) => [...slots].find(([, column]) => (solution[column] ?? 0) > 0.5)?.[0] ?? 0),
    solutionOf: (choice) => solutionOf(parts, choice),
  };
}

interface Parts {
  readonly problem: RebalanceProblem;
  readonly builder: LinearModelBuilder;
  readonly moves: Moves;
  /** What the other columns are worth in a choice. */
  readonly extras: ((choice: Choice) => number)[];
}

/** What a move costs in a goal: more than all days that moves may shift together. */
const COST_OF_MOVE = 10_000;

function moveColumns({ items }: RebalanceProblem, builder: LinearModelBuilder, level: Level): Moves {
  const moves = items.map(({ slots }, item) => {
    const columns = new Map<number, number>();
    for (const [at, slot] of slots.entries()) {
      const upper = level.kind === 'goal' ? Number(level.isOpen(item, at)) : 1;
      if (at > 0) columns.set(at, builder.addColumn({ kind: 'integer', upper, cost: costOf(slot, level) }));
    }
    return columns;
  });
  for (const slots of moves) {
    if (slots.size > 1)
      builder.addRow(
        [...slots.values()].map((column): Term => [column, 1]),
        { most: 1 },
      );
  }
  return moves;
}

function costOf({ days }: Slot, { kind }: Level): number {
  if (kind === 'goal') return COST_OF_MOVE + Math.abs(days);
  return kind === 'shift' ? Math.abs(days) : 0;
}

/** The terms by which the minutes of a week differ from today's, and how much more they can become. */
function weekTerms(
  group: LoadGroup,
  moves: Moves,
  week: number,
): { readonly terms: readonly Term[]; readonly most: number } {
  let most = 0;
  const terms = group.items.flatMap(({ item, changes }) => {
    const own = [...(moves[item] ?? [])].flatMap(([slot, column]): readonly Term[] => {
      const change = changes[slot]?.get(week) ?? 0;
      return change === 0 ? [] : [[column, change]];
    });
    most += Math.max(0, ...own.map(([, change]) => change));
    return own;
  });
  return { terms, most };
}

/** The overload of a group in hours of all its students: terms, and what no move changes. */
function addGroup(
  parts: Parts,
  group: LoadGroup,
  level: Level,
): { readonly terms: readonly Term[]; readonly always: number } {
  const { problem, moves, builder } = parts;
  const terms: Term[] = [];
  let always = 0;
  let fixed = 0;
  for (const week of problem.weeks.keys()) {
    const now = group.minutes[week] ?? 0;
    const found = weekTerms(group, moves, week);
    if (level.kind === 'goal' && level.holds(group, week)) addLimit(parts, found.terms, level.mostMinutes - now);
    if (found.terms.length === 0) {
      fixed += overloadOf(now, group.thresholds);
      continue;
    }
    if (level.kind === 'shift') builder.addRow(found.terms, { most: level.heaviest - now });
    if (problem.rules.noNewRedWeek && now <= group.thresholds.red && now + found.most > group.thresholds.red) {
      builder.addRow(found.terms, { most: group.thresholds.red - now });
    }
    terms.push(...addWeek(parts, group, { week, now, ...found }, level));
  }
  if (problem.rules.noPathwayWorse) {
    const before = group.minutes.reduce((total, minutes) => total + overloadOf(minutes, group.thresholds), 0);
    builder.addRow(terms, { most: before - fixed });
  }
  always += (fixed * group.weight) / MINUTES_IN_HOUR;
  return { terms: terms.map(([column, slope]) => [column, (slope * group.weight) / MINUTES_IN_HOUR]), always };
}

/** Also where no move changes the week: then it is met or can't be. */
function addLimit({ builder, extras }: Parts, terms: readonly Term[], most: number): void {
  if (terms.length > 0) builder.addRow(terms, { most });
  else if (most < 0) {
    const column = builder.addColumn({ kind: 'continuous', upper: 0, cost: 0 });
    extras.push(() => 0);
    builder.addRow([[column, 1]], { least: -most });
  }
}

interface Week {
  readonly week: number;
  readonly now: number;
  readonly terms: readonly Term[];
  readonly most: number;
}

/** A column for the minutes above each threshold that can be passed; terms in minutes of one student. */
function addWeek(parts: Parts, group: LoadGroup, { week, now, terms, most }: Week, { kind }: Level): readonly Term[] {
  return EXTRA_SLOPES.flatMap(([threshold, slope]): readonly Term[] => {
    const limit = group.thresholds[threshold];
    if (now + most <= limit) return [];
    const cost = kind === 'overload' ? (slope * group.weight) / MINUTES_IN_HOUR : 0;
    const column = parts.builder.addColumn({ kind: 'continuous', cost });
    parts.extras.push((choice) => Math.max(0, (minutesOf(group, choice)[week] ?? 0) - limit));
    parts.builder.addRow([[column, 1], ...terms.map(([move, change]): Term => [move, -change])], {
      least: now - limit,
    });
    return [[column, slope]];
  });
}

/** A column that no week of anybody exceeds. */
function addHeaviest({ builder, problem, moves, extras }: Parts): void {
  const column = builder.addColumn({ kind: 'continuous', cost: 1 });
  extras.push((choice) => Math.max(0, ...problem.groups.map((group) => Math.max(...minutesOf(group, choice)))));
  for (const group of problem.groups) {
    for (const week of problem.weeks.keys()) {
      const { terms } = weekTerms(group, moves, week);
      const least = group.minutes[week] ?? 0;
      builder.addRow([[column, 1], ...terms.map(([move, change]): Term => [move, -change])], { least });
    }
  }
}

function solutionOf({ moves, extras, builder }: Parts, choice: Choice): Float64Array {
  const solution = new Float64Array(builder.model().costs.length);
  let columns = 0;
  for (const [item, slots] of moves.entries()) {
    const column = slots.get(choice[item] ?? 0);
    if (column !== undefined) solution[column] = 1;
    columns += slots.size;
  }
  extras.forEach((worth, at) => {
    solution[columns + at] = worth(choice);
  });
  return solution;
}
