import { randomUUID } from 'node:crypto';
import { type Problem, ProblemException } from '../http/problem.exception.js';

/** Answers are kept for so long. */
const KEPT_MS = 3_600_000;
/** Jobs that are kept, under way and done. */
const MOST_JOBS = 50;
/** Jobs that wait for their turn. */
const MOST_WAITING = 10;

/** A job as it is told. */
export interface JobState<P, R> {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress: P | null;
  readonly result: R | null;
}

export interface JobOutcome<R> {
  readonly status: 'done' | 'cancelled' | 'failed';
  readonly result: R | null;
}

export interface JobControl<P> {
  readonly signal: AbortSignal;
  readonly tell: (progress: P) => void;
}

/** A piece of work that takes a while; it never rejects. */
export type JobWork<P, R> = (control: JobControl<P>) => Promise<JobOutcome<R>>;

interface Job<P, R> {
  state: JobState<P, R>;
  readonly cancelling: AbortController;
  readonly listeners: Set<(state: JobState<P, R>) => void>;
}

/** Why a job can't be started or found. */
export interface JobProblems {
  readonly unknown: (id: string) => Problem;
  readonly busy: () => Problem;
}

/** Work that takes a while, one piece at a time, with how far it is and its answer; kept in this process. */
export class Jobs<P, R> {
  readonly #jobs = new Map<string, Job<P, R>>();
  readonly #problems: JobProblems;
  #last: Promise<unknown> = Promise.resolve();

  constructor(problems: JobProblems) {
    this.#problems = problems;
  }

  /** Starts a job, or lets it wait for its turn. Errors: a problem when too many wait. */
  start(work: JobWork<P, R>): JobState<P, R> {
    const waiting = [...this.#jobs.values()].filter(({ state }) => state.state === 'waiting').length;
    if (waiting >= MOST_WAITING) throw new ProblemException(this.#problems.busy());
    this.#makeRoom();
    const state: JobState<P, R> = { id: randomUUID(), state: 'waiting', progress: null, result: null };
    const job: Job<P, R> = { state, cancelling: new AbortController(), listeners: new Set() };
    this.#jobs.set(state.id, job);
    this.#last = this.#last.then(() => this.#run(job, work));
    return state;
  }

  /** Errors: a problem when there is no such job, or no more. */
  one(id: string): JobState<P, R> {
    return this.#job(id).state;
  }

  /** Hears of a job at once, and whenever something changes. The answer ends it. Errors: as for {@link one}. */
  watch(id: string, listener: (state: JobState<P, R>) => void): () => void {
    const job = this.#job(id);
    job.listeners.add(listener);
    listener(job.state);
    return () => job.listeners.delete(listener);
  }

  /** Cancels a job; one that is done stays as it is. Errors: as for {@link one}. */
  cancel(id: string): void {
    const job = this.#job(id);
    job.cancelling.abort();
    if (job.state.state === 'waiting') this.#tell(job, { state: 'cancelled' });
  }

  /** Cancels all of them. */
  close(): void {
    for (const { cancelling } of this.#jobs.values()) cancelling.abort();
  }

  async #run(job: Job<P, R>, work: JobWork<P, R>): Promise<void> {
    const { signal } = job.cancelling;
    if (signal.aborted) return;
    this.#tell(job, { state: 'running' });
    const { status, result } = await work({ signal, tell: (progress) => this.#tell(job, { progress }) });
    this.#tell(job, { state: status, result });
    setTimeout(() => this.#jobs.delete(job.state.id), KEPT_MS).unref();
  }

  #tell(job: Job<P, R>, changed: Partial<JobState<P, R>>): void {
    job.state = { ...job.state, ...changed };
    for (const listener of [...job.listeners]) listener(job.state);
  }

  #job(id: string): Job<P, R> {
    const job = this.#jobs.get(id);
    if (!job) throw new ProblemException(this.#problems.unknown(id));
    return job;
  }

  /** The oldest answer goes first. */
  #makeRoom(): void {
    const oldest = [...this.#jobs.values()].find(({ state: { state } }) => state !== 'waiting' && state !== 'running');
    if (this.#jobs.size >= MOST_JOBS && oldest) this.#jobs.delete(oldest.state.id);
  }
}

/** Whether a job is over. */
export function isOver({ state }: Pick<JobState<unknown, unknown>, 'state'>): boolean {
  return state !== 'waiting' && state !== 'running';
}
