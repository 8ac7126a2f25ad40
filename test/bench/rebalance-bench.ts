import type { Policy } from '@evenkeel/shared/policy';
import {
  type BuiltProblem,
  buildProblem,
  type FoundChoice,
  foundToday,
  greedyStep,
  type RebalanceProblem,
  searchChoice,
} from '@evenkeel/shared/rebalance';
import { type FrontierPoint, rebalanceFrontier } from '../../server/src/rebalance/rebalance-frontier.js';
import { Solver } from '../../server/src/solver/solver.js';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { printTable, type Row } from './print-table.js';

const SECONDS = 120;
const SEARCH_STEPS = 10_000;
const NO_GUARDS = { noNewRedWeek: false, noPathwayWorse: false, mostPerWeek: null, leastDaysBetween: null };
const GUARDS = { ...NO_GUARDS, noNewRedWeek: true, noPathwayWorse: true };

/** The fewest moves with proof, beside a plain greedy that makes the best single move each time. */
export async function benchRebalance(policy: Policy): Promise<void> {
  const solver = new Solver();
  try {
    await benchSize({ policy, solver, programmes: 1, courses: 30, mostMoves: 15 });
    await benchSize({ policy, solver, programmes: 6, courses: 60, mostMoves: 10 });
    await benchSize({ policy, solver, programmes: 60, courses: 400, mostMoves: 4, everywhere: true });
  } finally {
    await solver.close();
  }
}

interface Size {
  readonly policy: Policy;
  readonly solver: Solver;
  readonly programmes: number;
  readonly courses: number;
  readonly mostMoves: number;
  /** Whether the deadlines of all programmes may move, not those of the first alone. */
  readonly everywhere?: boolean;
}

async function benchSize({ policy, solver, programmes, courses, mostMoves, everywhere = false }: Size): Promise<void> {
  const schedule = generateFaculty({ programmes, courses });
  const asked = schedule.programmes.map(({ code }) => ({ programmeCode: code, policy }));
  for (const rules of [GUARDS, NO_GUARDS]) {
    const before = process.cpuUsage();
    const built = builtIn(
      buildProblem({
        ...{ schedule, programmeCode: asked[0]?.programmeCode ?? '', academicYear: BENCH_YEAR, programmes: asked },
        ...{ studyYear: null, mostWeeks: 2, locked: [], rules, allProgrammes: everywhere },
      }),
    );
    const building = secondsSince(before);
    const { problem } = built;
    const start = process.cpuUsage();
    let first: string | null = null;
    const { points } = await rebalanceFrontier(problem, solver, {
      ...{ mostMoves, seconds: SECONDS, seed: 1 },
      tell: () => {
        first ??= secondsSince(start);
      },
    });
    const frontier = secondsSince(start);
    const greedy = greedyPlan(problem, mostMoves);
    const searching = process.cpuUsage();
    const alone = searchedAlone(problem, points);
    const last = points.at(-1);
    const rows: readonly Row[] = [
      {
        what: 'building',
        figure: building,
        beside: `${problem.items.length} items, ${problem.groups.length} pathways`,
      },
      { what: 'first answer', figure: first ?? '–', beside: '' },
      {
        what: `frontier to ${points.length - 1} moves`,
        figure: frontier,
        beside: `${points.filter(({ status }) => status === 'proved').length} of ${points.length} proved; overload ${hoursOf(last)}, greedy ${hoursOf(greedy)}, today ${hoursOf(points[0])}`,
      },
      {
        what: 'the search alone',
        figure: secondsSince(searching),
        beside: `at most ${(100 * alone).toFixed(2)} % above what is proved, asked: 2 %`,
      },
    ];
    const name = rules.noNewRedWeek ? 'with guards' : 'without guards';
    printTable(`Rebalance, ${programmes} programmes with ${courses} courses, ${name}`, rows);
  }
}

function builtIn(work: Generator<unknown, BuiltProblem>): BuiltProblem {
  for (let turn = work.next(); ; turn = work.next()) if (turn.done) return turn.value;
}

/** The search without the solver, each number of moves from the one before: its largest part above what was proved. */
function searchedAlone(problem: RebalanceProblem, points: readonly FrontierPoint[]): number {
  let plan = foundToday(problem);
  return Math.max(
    ...points.map(({ mostMoves, value }) => {
      const walk = searchChoice(problem, plan, { mostMoves, seed: 1, steps: SEARCH_STEPS });
      let turn = walk.next();
      while (!turn.done) turn = walk.next();
      plan = turn.value;
      return value.overload > 0 ? plan.value.overload / value.overload - 1 : 0;
    }),
  );
}

function greedyPlan(problem: RebalanceProblem, mostMoves: number): FoundChoice {
  let plan = foundToday(problem);
  for (let moves = 1; moves <= mostMoves; moves++) plan = greedyStep(problem, plan, moves);
  return plan;
}

function secondsSince(before: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / 1e6).toFixed(2)} s`;
}

function hoursOf(found: FoundChoice | undefined): string {
  return found ? `${Math.round(found.value.overload / 60)} h` : '–';
}
