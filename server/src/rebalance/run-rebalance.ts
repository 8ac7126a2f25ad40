import { Worker } from 'node:worker_threads';
import type { RebalanceDocument } from '@evenkeel/shared/contract';
import { programFile, SOURCE_OPTIONS } from '../import/worker/fork-worker.js';
import type { FromRebalance, RebalanceProgress, RebalanceTask } from './rebalance-messages.js';

export interface RebalanceControl {
  readonly signal?: AbortSignal;
  readonly tell?: (progress: RebalanceProgress) => void;
}

/** An answer, as far as it came; why there is none. */
export type RebalanceOutcome =
  | { readonly status: 'done' | 'cancelled'; readonly result: RebalanceDocument | null }
  | { readonly status: 'failed'; readonly result: null };

/** How long a thread may take to hear that it is cancelled. */
const GRACE_MS = 700;
/** What building and explaining may take beside the time that is asked for. */
const SPARE_MS = 60_000;
const MEMORY_MB = 768;

/** Rebalances in a thread of its own, so that nothing else waits for it. It never rejects; the thread is gone afterwards. */
export function runRebalance(task: RebalanceTask, { signal, tell }: RebalanceControl = {}): Promise<RebalanceOutcome> {
  const thread = new Worker(programFile('rebalance/rebalance-thread'), {
    workerData: task,
    execArgv: [...SOURCE_OPTIONS],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve) => {
    let outcome: RebalanceOutcome = { status: 'failed', result: null };
    const timers: NodeJS.Timeout[] = [];
    const stop = () => void thread.terminate();
    const onAbort = () => {
      outcome = { status: 'cancelled', result: null };
      thread.postMessage('cancel');
      timers.push(setTimeout(stop, GRACE_MS));
    };
    // the frontier, a goal, a question, and why either can't be each have the time that is asked for
    timers.push(setTimeout(stop, 5 * task.asked.seconds * 1000 + SPARE_MS));
    thread.on('message', (message: FromRebalance) => {
      if (message.kind === 'progress') return tell?.(message.progress);
      outcome = { status: signal?.aborted ? 'cancelled' : message.status, result: message.result };
    });
    // the exit that follows tells that there is no answer
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve(outcome);
    });
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
  });
}
