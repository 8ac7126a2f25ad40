import { Worker } from 'node:worker_threads';
import { programFile, SOURCE_OPTIONS } from '../import/worker/fork-worker.js';
import {
  type FromSolver,
  type SolverOutcome,
  type SolverProgress,
  type SolverTask,
  type ToSolver,
  withoutSolution,
} from './solver-messages.js';

export interface SolverControl {
  readonly signal?: AbortSignal;
  readonly tell?: (progress: SolverProgress) => void;
}

/** How long a solver may take to hear that it is cancelled, or that its time is over. */
const GRACE_MS = 800;

/** Solves linear models in one thread, which stays for the next; a model that comes meanwhile waits for its turn. */
export class Solver {
  #thread: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** The best solution within the time, and what is proved of it. It never rejects: what went wrong is an outcome too. */
  solve(task: SolverTask, control: SolverControl = {}): Promise<SolverOutcome> {
    const turn = this.#last.then(() =>
      control.signal?.aborted ? withoutSolution('cancelled') : this.#run(task, control),
    );
    this.#last = turn;
    return Promise.race([turn, cancelledBefore(turn, control.signal)]);
  }

  /** Ends the thread; a model under way fails. The next model starts a new one. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  #run(task: SolverTask, { signal, tell }: SolverControl): Promise<SolverOutcome> {
    const thread = this.#warmThread();
    const cancel = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    return new Promise((resolve) => {
      const timers: NodeJS.Timeout[] = [];
      const stopAfter = (ms: number, outcome: SolverOutcome) =>
        timers.push(
          setTimeout(() => {
            end(outcome);
            this.#thread = undefined;
            thread.terminate().catch(() => undefined);
          }, ms),
        );
      const onAbort = () => {
        Atomics.store(new Int32Array(cancel), 0, 1);
        stopAfter(GRACE_MS, withoutSolution('cancelled'));
      };
      const onMessage = (message: FromSolver) => {
        if (message.kind === 'progress') tell?.(message.progress);
        else end(message.outcome);
      };
      const onError = (error: Error) => end(withoutSolution('failed', error.message));
      const onExit = () => end(withoutSolution('failed', 'the solver ended'));
      const end = (outcome: SolverOutcome) => {
        for (const timer of timers) clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        thread.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
        resolve(outcome);
      };
      thread.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
      signal?.addEventListener('abort', onAbort);
      stopAfter(task.seconds * 1000 + 5 * GRACE_MS, withoutSolution('failed', 'the solver did not end in time'));
      thread.postMessage({ task, cancel } satisfies ToSolver);
    });
  }

  #warmThread(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(programFile('solver/solver-thread'), { execArgv: [...SOURCE_OPTIONS], env: {} });
    const forget = () => {
      if (this.#thread === thread) this.#thread = undefined;
    };
    // heard for good, so that an error between two models doesn't end the server
    thread.on('error', forget).on('exit', forget);
    this.#thread = thread;
    return thread;
  }
}

/** Resolves when a model is cancelled that has not had its turn within the grace. */
function cancelledBefore(turn: Promise<SolverOutcome>, signal: AbortSignal | undefined): Promise<SolverOutcome> {
  return new Promise((resolve) => {
    if (!signal) return;
    const onAbort = () => setTimeout(() => resolve(withoutSolution('cancelled')), GRACE_MS).unref();
    signal.addEventListener('abort', onAbort, { once: true });
    turn.finally(() => signal.removeEventListener('abort', onAbort)).catch(() => undefined);
  });
}
