import type { RebalanceDocument, RebalanceGoalDocument, ScenarioBaseDocument } from '@evenkeel/shared/contract';
import {
  type BuiltProblem,
  buildProblem,
  countMoves,
  MINUTES_IN_HOUR,
  nestedMoves,
  type RebalanceProblem,
} from '@evenkeel/shared/rebalance';
import { type LiveInput, liveInput, moveDocuments, rebalancePointDocument } from '@evenkeel/shared/report';
import type { Solver } from '../solver/solver.js';
import { answerDocument } from './answer-document.js';
import type { AskedBeside } from './asked-beside.js';
import { inTurns } from './in-turns.js';
import { type FrontierOptions, type FrontierPoint, rebalanceFrontier } from './rebalance-frontier.js';
import { rebalanceGoal } from './rebalance-goal.js';
import type { RebalanceProgress, RebalanceTask } from './rebalance-messages.js';

/** As far as a deadline may ever go. */
const WIDEST_WEEKS = 8;

interface Control {
  readonly signal: AbortSignal;
  readonly tell: (progress: RebalanceProgress) => void;
}

/** The frontier of a programme as a document: what can move is built, solved, and all rules are asked again of each point. */
export async function rebalance(
  { base, asked, elsewhere }: RebalanceTask,
  solver: Solver,
  { signal, tell }: Control,
): Promise<{ readonly status: 'done' | 'cancelled'; readonly result: RebalanceDocument }> {
  const started = performance.now();
  const live = { ...liveInput(base), elsewhere };
  const built = await inTurns(buildProblem({ ...live, ...asked, rules: asked }), signal);
  const options: FrontierOptions = {
    ...{ mostMoves: asked.mostMoves, seconds: asked.seconds, seed: asked.seed, signal },
    tell: ({ moves, point: { value, bound } }) =>
      tell({
        moves,
        overload: value.overload / MINUTES_IN_HOUR,
        bound: bound === null ? null : bound / MINUTES_IN_HOUR,
      }),
  };
  const { status, points } = built
    ? await rebalanceFrontier(built.problem, solver, options)
    : { status: 'cancelled' as const, points: [] };
  const goal = built && status === 'done' ? await goalDocument({ live, asked, solver, signal }) : null;
  const answer =
    built && status === 'done' ? await answerDocument({ live, asked, solver, signal }, built, points) : null;
  const result = {
    ...about(live, base),
    ...sizes(built),
    ...itemDocuments(built),
    answer,
    points: built ? points.map((point) => rebalancePointDocument(live, built.problem, point)) : [],
    nested: built && nestedDocument(built.problem, points),
    goal,
    seconds: Math.round(performance.now() - started) / 1000,
  };
  return { status: signal.aborted ? 'cancelled' : status, result };
}

/** The wish that no week has more hours, asked where everything that could move may: then what stands in the way can be named. */
async function goalDocument({ live, asked, solver, signal }: AskedBeside): Promise<RebalanceGoalDocument | null> {
  const { mostHours, mostMoves, mostWeeks, locked, seconds } = asked;
  if (mostHours === null) return null;
  const wide = await inTurns(
    buildProblem({ ...live, ...asked, mostWeeks: WIDEST_WEEKS, locked: [], rules: asked }),
    signal,
  );
  if (!wide) return null;
  const { programmeCode } = live;
  const goal = { mostHours, mostMoves, mostWeeks, locked, programmeCode, studyYear: asked.studyYear, rules: asked };
  const { status, isProved, choice, conflict } = await rebalanceGoal(wide.problem, goal, solver, { seconds, signal });
  return {
    ...{ mostHours, status, proved: isProved },
    moves: choice ? moveDocuments(wide.problem, choice) : [],
    conflict: conflict === null ? null : conflict.map((rule) => ({ ...rule })),
  };
}

/** Named by its number of moves: as such it is one of the points. */
function nestedDocument(problem: RebalanceProblem, points: readonly FrontierPoint[]): RebalanceDocument['nested'] {
  const nested = nestedMoves(problem, points);
  return nested && { moves: countMoves(nested.choice), loss: nested.loss };
}

function itemDocuments(built: BuiltProblem | null): Pick<RebalanceDocument, 'items' | 'fixed'> {
  const items = built?.problem.items ?? [];
  return {
    items: items.flatMap(({ courseCode, assessmentCode, title, slots: [today, ...others] }) =>
      today ? { courseCode, assessmentCode, title, on: today.on, days: others.map(({ on }) => on) } : [],
    ),
    fixed: (built?.fixed ?? []).map((one) => ({ ...one })),
  };
}

function about({ schedule, dataVersion }: LiveInput, { programmeCode, year }: ScenarioBaseDocument) {
  const name = schedule.programmes.find(({ code }) => code === programmeCode)?.name ?? programmeCode;
  return { programme: { code: programmeCode, name }, year, dataVersion };
}

function sizes(
  built: BuiltProblem | null,
): Pick<RebalanceDocument, 'movable' | 'cohorts' | 'pathways' | 'sampled' | 'studentsKnown'> {
  const groups = built?.problem.groups ?? [];
  return {
    movable: built?.problem.items.length ?? 0,
    cohorts: new Set(groups.map(({ programmeCode, studyYear }) => JSON.stringify([programmeCode, studyYear]))).size,
    pathways: groups.length,
    sampled: (built?.sampled ?? []).map(({ ref: { programmeCode, studyYear }, pathways, shown }) => ({
      ...{ programmeCode, studyYear, pathways, shown },
    })),
    studentsKnown: built?.studentsKnown ?? false,
  };
}
