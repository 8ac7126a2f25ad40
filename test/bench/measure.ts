/** A piece of work to time; it answers something, so that no engine can leave it out. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** What a task took, in milliseconds of processor time a run: what else the machine does is not counted. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
}

const ROUNDS = 9;
const LEAST_MS_PER_ROUND = 25;

/**
 * The median milliseconds of each task. The tasks take turns within a round, so that a machine that slows down slows all of them;
 * a short task is run many times a round.
 */
export function measure(tasks: readonly Task[], rounds = ROUNDS): readonly Timing[] {
  const turns = tasks.map((task) => ({ task, times: timesPerRound(task), perRun: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of turns) turn.perRun.push(millisecondsOf(turn.task, turn.times) / turn.times);
  }
  return turns.map(({ task, perRun }) => ({
    name: task.name,
    median: quantile(perRun, 0.5),
    p99: quantile(perRun, 0.99),
  }));
}

let kept: unknown;

/** The milliseconds of each of many single runs by the clock, for a percentile of what a user waits. */
export function measureEach({ name, run }: Task, runs: number): Timing {
  const each = Array.from({ length: runs }, () => {
    const start = performance.now();
    kept = run();
    return performance.now() - start;
  });
  return { name, median: quantile(each, 0.5), p99: quantile(each, 0.99) };
}

/** As many runs as fill a round; this warms the engine up as well. */
function timesPerRound(task: Task): number {
  let times = 1;
  while (millisecondsOf(task, times) < LEAST_MS_PER_ROUND) times *= 2;
  return times;
}

function millisecondsOf({ run }: Task, times: number): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) kept = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The last answer of a task: asked for at the end, so that none of the work is in vain. */
export function lastAnswer(): unknown {
  return kept;
}

/** The smallest of the values that at least this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}

/** Megabytes in use after a collection. */
export function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
