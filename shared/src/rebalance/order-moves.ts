import { choiceValue } from './evaluate-choice.js';
import { type Choice, onlyMoving, type RebalanceProblem } from './rebalance-problem.js';

/** What one move of a set brings, in minutes of overload of all students; positive is lighter. */
export interface MoveShare {
  readonly item: number;
  readonly slot: number;
  /** What it adds to the moves listed before it. */
  readonly gain: number;
  /** What it brings as the only move. */
  readonly alone: number;
  /** What would be lost without it. */
  readonly lossIfSkipped: number;
  /** Its part of what all bring together: the mean gain over all orders (Shapley value); null for more than `MOST_FOR_SHARES` moves. */
  readonly share: number | null;
}

/** Moves up to which all subsets are evaluated. */
export const MOST_FOR_SHARES = 10;

/** The items that a choice moves, the one that brings most first, each time on top of those before it. */
export function itemsInOrder(problem: RebalanceProblem, choice: Choice): readonly number[] {
  return inOrder(movedItems(choice), overloads(problem, choice));
}

/** The moves of a choice in that order, with what each brings. */
export function orderMoves(problem: RebalanceProblem, choice: Choice): readonly MoveShare[] {
  const moved = movedItems(choice);
  const overloadWith = overloads(problem, choice);
  const shares = moved.length <= MOST_FOR_SHARES ? shapleyShares(moved, overloadWith) : null;
  const [today, all] = [overloadWith([]), overloadWith(moved)];
  const order = inOrder(moved, overloadWith);
  return order.map((item, at) => ({
    item,
    slot: choice[item] ?? 0,
    gain: overloadWith(order.slice(0, at)) - overloadWith(order.slice(0, at + 1)),
    alone: today - overloadWith([item]),
    lossIfSkipped: overloadWith(moved.filter((one) => one !== item)) - all,
    share: shares?.get(item) ?? null,
  }));
}

function movedItems(choice: Choice): readonly number[] {
  return choice.flatMap((slot, item) => (slot === 0 ? [] : [item]));
}

type OverloadWith = (items: readonly number[]) => number;

/** The overload with some of the moves of a choice; each set is evaluated once. */
function overloads(problem: RebalanceProblem, choice: Choice): OverloadWith {
  const known = new Map<string, number>();
  return (items) => {
    const key = [...items].sort((a, b) => a - b).join(' ');
    const found = known.get(key) ?? choiceValue(problem, onlyMoving(choice, items)).overload;
    known.set(key, found);
    return found;
  };
}

function inOrder(moved: readonly number[], overloadWith: OverloadWith): readonly number[] {
  const order: number[] = [];
  let left = moved;
  while (left.length > 0) {
    const now = overloadWith(order);
    const gainOf = (item: number) => now - overloadWith([...order, item]);
    const item = left.reduce((best, one) => (gainOf(one) > gainOf(best) ? one : best));
    order.push(item);
    left = left.filter((one) => one !== item);
  }
  return order;
}

/** The Shapley value of each item: its mean gain over all orders in which the moves can be made. */
function shapleyShares(moved: readonly number[], overloadWith: OverloadWith): ReadonlyMap<number, number> {
  const count = moved.length;
  const weights = shapleyWeights(count);
  const setOf = (bits: number) => moved.filter((_, at) => (bits >> at) & 1);
  const values = Array.from({ length: 2 ** count }, (_, bits) => overloadWith(setOf(bits)));
  return new Map(
    moved.map((item, at) => {
      let share = 0;
      for (let bits = 0; bits < values.length; bits++) {
        if ((bits >> at) & 1) continue;
        share += (weights[setOf(bits).length] ?? 0) * ((values[bits] ?? 0) - (values[bits | (1 << at)] ?? 0));
      }
      return [item, share];
    }),
  );
}

/** By the size of the set before: size! × (count − size − 1)! ÷ count!. */
function shapleyWeights(count: number): readonly number[] {
  const weights: number[] = [1 / count];
  for (let size = 1; size < count; size++) weights.push(((weights[size - 1] ?? 0) * size) / (count - size));
  return weights;
}
