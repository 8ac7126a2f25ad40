import { brokenRules, type ChoiceValue, choiceValue } from './evaluate-choice.js';
import { itemsInOrder } from './order-moves.js';
import { type Choice, countMoves, onlyMoving, type RebalanceProblem } from './rebalance-problem.js';

/** What a list may lose against the best plan of as many moves, as a part of what that plan takes away. */
export const MOST_LOSS = 0.05;

/** The best plan known of at most so many moves. */
interface BestPlan {
  readonly mostMoves: number;
  readonly choice: Choice;
  readonly value: ChoiceValue;
}

/** One list of moves of which the first one, two, three… are each a plan of their own. */
export interface NestedMoves {
  /** All moves of the list; they stand in the order of `orderMoves`. */
  readonly choice: Choice;
  /** The most that a beginning of the list loses, as a part of what the best plan of as many moves takes off the overload. */
  readonly loss: number;
}

/**
 * The longest of the plans that can be made move by move: each beginning of its list keeps to all rules and takes away at least 95 % of the
 * overload that the best plan of as many moves does. Null where no plan of two moves or more is one. Source: `rebalance.md`, Explanation.
 */
export function nestedMoves(problem: RebalanceProblem, plans: readonly BestPlan[]): NestedMoves | null {
  const today = plans.find(({ mostMoves }) => mostMoves === 0)?.value.overload;
  if (today === undefined) return null;
  for (const { choice } of [...plans].reverse()) {
    if (countMoves(choice) < 2) return null;
    const losses = beginningsOf(problem, choice).map((begun, at) =>
      lossOf(problem, begun, { today, best: plans[at + 1] }),
    );
    const loss = Math.max(...losses);
    if (loss <= MOST_LOSS) return { choice, loss };
  }
  return null;
}

/** The first move of a plan, the first two, and so on. */
function beginningsOf(problem: RebalanceProblem, choice: Choice): readonly Choice[] {
  const items = itemsInOrder(problem, choice);
  return items.map((_, at) => onlyMoving(choice, items.slice(0, at + 1)));
}

interface Compared {
  readonly today: number;
  readonly best: BestPlan | undefined;
}

function lossOf(problem: RebalanceProblem, begun: Choice, { today, best }: Compared): number {
  if (!best || brokenRules(problem, begun).length > 0) return Number.POSITIVE_INFINITY;
  const most = today - best.value.overload;
  return most <= 0 ? 0 : Math.max(0, choiceValue(problem, begun).overload - best.value.overload) / most;
}
