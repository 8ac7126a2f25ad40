import { buildLinearModel, type LinearModel, type LinearModelBuilder, type Term } from '../linear-model/index.js';
import { sum } from '../util/index.js';
import { minutesOf } from './evaluate-choice.js';
import type { GoalLevel } from './goal.js';
import { addGaps, addWeekLimits } from './model-limits.js';
import { EXTRA_SLOPES, overloadOf } from './overload.js';
import { type Choice, type LoadGroup, MINUTES_IN_HOUR, type RebalanceProblem, type Slot } from './rebalance-problem.js';
import { type Moves, moveNumbers, type WeekChanges, weekChanges } from './week-changes.js';

/** What is minimised, with what was reached in the levels before it. */
export type Level =
  /** Where one item has its place already, at a cost or not. */
  | { readonly kind: 'overload'; readonly placed?: PlacedItem }
  | { readonly kind: 'heaviest'; readonly overload: number }
  | { readonly kind: 'shift'; readonly overload: number; readonly heaviest: number }
  | GoalLevel;

/** An item that has to be in one of its slots, not the first. */
export interface PlacedItem {
  readonly item: number;
  readonly slot: number;
}

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
  const moves = moveNumbers(problem);
  addMoves(problem, builder, level);
  builder.addRow(
    moves.flatMap((slots) => [...slots.values()].map((column): Term => [column, 1])),
    { most: mostMoves },
  );
  const parts: Parts = { problem, builder, moves, mostMoves, extras: [] };
  if (level.kind === 'heaviest') addHeaviest(parts);
  const overload: Term[] = [];
  let always = 0;
  for (const group of problem.groups) {
    const found = addGroup(parts, group, level);
    for (const term of found.terms) overload.push(term);
    always += found.always;
  }
  if (level.kind === 'overload') {
    builder.addCosts(overload);
    builder.addOffset(always);
  } else if (level.kind !== 'goal')
    builder.addRow(overload, { most: level.overload / MINUTES_IN_HOUR - always + SLACK });
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
  /** So many items move at most. */
  readonly mostMoves: number;
  /** What the other columns are worth in a choice. */
  readonly extras: ((minutes: MinutesInChoice) => number)[];
}

/** The minutes of each week of one student of a group, in a choice. */
type MinutesInChoice = (group: LoadGroup) => readonly number[];

/** What a move costs in a goal: more than all days that moves may shift together. */
const COST_OF_MOVE = 10_000;

/** The columns of the moves, numbered as `moveNumbers` does, and that an item has one place. */
function addMoves(problem: RebalanceProblem, builder: LinearModelBuilder, level: Level): void {
  for (const [item, { slots }] of problem.items.entries()) {
    for (const [at, slot] of slots.entries()) {
      const upper = level.kind === 'goal' ? Number(level.isOpen(item, at)) : 1;
      const lower = Number(level.kind === 'overload' && level.placed?.item === item && level.placed.slot === at);
      if (at > 0) builder.addColumn({ kind: 'integer', lower, upper, cost: costOf(slot, level) });
    }
  }
  for (const slots of moveNumbers(problem)) {
    if (slots.size > 1)
      builder.addRow(
        [...slots.values()].map((column): Term => [column, 1]),
        { most: 1 },
      );
  }
}

function costOf({ days }: Slot, { kind }: Level): number {
  if (kind === 'goal') return COST_OF_MOVE + Math.abs(days);
  return kind === 'shift' ? Math.abs(days) : 0;
}

/** The overload of a group in hours of all its students: terms, and what no move changes. */
function addGroup(
  parts: Parts,
  group: LoadGroup,
  level: Level,
): { readonly terms: readonly Term[]; readonly always: number } {
  const { problem, builder, mostMoves } = parts;
  const terms: Term[] = [];
  let always = 0;
  for (const changes of weekChanges(problem, group, mostMoves)) {
    const { week, now, most } = changes;
    if (level.kind === 'goal' && level.holds(group, week)) addLimit(parts, changes.terms, level.mostMinutes - now);
    if (level.kind === 'shift' && now + most > level.heaviest) {
      builder.addRow(changes.terms, { most: level.heaviest - now });
    }
    if (problem.rules.noNewRedWeek && now <= group.thresholds.red && now + most > group.thresholds.red) {
      builder.addRow(changes.terms, { most: group.thresholds.red - now });
    }
    const found = addWeek(parts, group, changes);
    terms.push(...found.terms);
    always += found.always;
  }
  if (problem.rules.noPathwayWorse && terms.length > 0) {
    const before = sum(group.minutes.map((minutes) => overloadOf(minutes, group.thresholds)));
    builder.addRow(terms, { most: before - always });
  }
  const inHours = group.weight / MINUTES_IN_HOUR;
  return { terms: terms.map(([column, slope]) => [column, slope * inHours]), always: always * inHours };
}

/** Also where no move changes the week: then it is met or can't be. */
function addLimit({ builder, extras }: Parts, terms: readonly Term[], most: number): void {
  if (terms.length > 0) builder.addRow(terms, { most });
  else if (most < 0) {
    const column = builder.addColumn({ kind: 'continuous', upper: 0 });
    extras.push(() => 0);
    builder.addRow([[column, 1]], { least: -most });
  }
}

/**
 * What the week costs one student, as terms in minutes and what always holds. A threshold that no choice passes costs nothing, one that every
 * choice passes costs what the moves change; only the others need a column for the minutes above them.
 */
function addWeek(
  { builder, extras }: Parts,
  group: LoadGroup,
  { week, now, terms, least, most }: WeekChanges,
): { readonly terms: readonly Term[]; readonly always: number } {
  let always = 0;
  const found = EXTRA_SLOPES.flatMap(([threshold, slope]): readonly Term[] => {
    const limit = group.thresholds[threshold];
    if (now + most <= limit) return [];
    if (now + least >= limit) {
      always += slope * (now - limit);
      return terms.map(([move, change]) => [move, slope * change]);
    }
    const column = builder.addColumn({ kind: 'continuous' });
    extras.push((minutes) => Math.max(0, (minutes(group)[week] ?? 0) - limit));
    builder.addRow([[column, 1], ...terms.map(([move, change]): Term => [move, -change])], { least: now - limit });
    return [[column, slope]];
  });
  return { terms: found, always };
}

/** A column that no week of anybody exceeds; weeks that can't become the heaviest are left out. */
function addHeaviest(parts: Parts): void {
  const { builder, problem, extras, mostMoves } = parts;
  const weeks = problem.groups.flatMap((group) => weekChanges(problem, group, mostMoves));
  const lower = weeks.reduce((most, { now, least }) => Math.max(most, now + least), 0);
  const column = builder.addColumn({ kind: 'continuous', lower, cost: 1 });
  extras.push((minutes) => Math.max(lower, ...problem.groups.map((group) => Math.max(...minutes(group)))));
  for (const { now, most, terms } of weeks) {
    if (now + most <= lower) continue;
    builder.addRow([[column, 1], ...terms.map(([move, change]): Term => [move, -change])], { least: now });
  }
}

function solutionOf({ moves, extras, builder }: Parts, choice: Choice): Float64Array {
  const known = new Map<LoadGroup, readonly number[]>();
  const minutes: MinutesInChoice = (group) => {
    const found = known.get(group) ?? minutesOf(group, choice);
    known.set(group, found);
    return found;
  };
  const solution = new Float64Array(builder.model().costs.length);
  let columns = 0;
  for (const [item, slots] of moves.entries()) {
    const column = slots.get(choice[item] ?? 0);
    if (column !== undefined) solution[column] = 1;
    columns += slots.size;
  }
  extras.forEach((worth, at) => {
    solution[columns + at] = worth(minutes);
  });
  return solution;
}
