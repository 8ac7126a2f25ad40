import type { RebalanceAnswerDocument } from '@evenkeel/shared/contract';
import { type BuiltProblem, buildProblem, MINUTES_IN_HOUR } from '@evenkeel/shared/rebalance';
import { moveDocuments } from '@evenkeel/shared/report';
import { assessmentKey } from '@evenkeel/shared/schedule';
import type { AskedBeside } from './asked-beside.js';
import { inTurns } from './in-turns.js';
import type { FrontierPoint } from './rebalance-frontier.js';
import { rebalanceQuestion } from './rebalance-question.js';

const keyOf = (one: { readonly courseCode: string; readonly assessmentCode: string }) =>
  assessmentKey(one.courseCode, one.assessmentCode);

/** What the question comes to, beside the plan of as many moves without it. */
export async function answerDocument(
  { live, asked, solver, signal }: AskedBeside,
  built: BuiltProblem,
  points: readonly FrontierPoint[],
): Promise<RebalanceAnswerDocument | null> {
  const { question, mostMoves, seconds } = asked;
  if (!question) return null;
  const key = keyOf(question);
  const freed = question.kind === 'free' ? [key] : [];
  const asks =
    question.kind === 'free' ? await inTurns(buildProblem({ ...live, ...asked, freed, rules: asked }), signal) : built;
  const without = (points.at(-1)?.value.overload ?? 0) / MINUTES_IN_HOUR;
  const item = asks?.problem.items.findIndex((one) => keyOf(one) === key) ?? -1;
  const named = asks?.problem.items[item];
  const slot = question.kind === 'place' ? (named?.slots.findIndex(({ on }) => on === question.on) ?? -1) : 0;
  const title = named?.title ?? built.fixed.find((one) => keyOf(one) === key)?.title ?? key;
  const nothing = { question, title, proved: false, overload: null, without, moves: [], conflict: null };
  if (!asks || !named || slot < 0 || (question.kind === 'place' && slot === 0)) return { ...nothing, status: 'no-day' };
  const placed = question.kind === 'place' ? { item, slot } : null;
  const { status, isProved, found, conflict } = await rebalanceQuestion(asks.problem, placed, solver, {
    mostMoves,
    seconds,
    signal,
  });
  return {
    ...{ ...nothing, status, proved: isProved },
    overload: found ? found.value.overload / MINUTES_IN_HOUR : null,
    moves: found ? moveDocuments(asks.problem, found.choice) : [],
    conflict: conflict === null ? null : conflict.map((rule) => ({ ...rule })),
  };
}
