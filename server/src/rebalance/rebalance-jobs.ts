import { randomUUID } from 'node:crypto';
import type { RebalanceJobDocument } from '@evenkeel/shared/contract';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ProblemException } from '../http/problem.exception.js';
import type { RebalanceTask } from './rebalance-messages.js';
import { rebalanceBusy, unknownRebalance } from './rebalance-problem.js';
import { runRebalance } from './run-rebalance.js';

/** Answers are kept for so long. */
const KEPT_MS = 3_600_000;
/** Jobs that are kept, under way and done. */
const MOST_JOBS = 50;
/** Jobs that wait for their turn. */
const MOST_WAITING = 10;

type Listener = (job: RebalanceJobDocument) => void;

interface Job {
  document: RebalanceJobDocument;
  readonly cancelling: AbortController;
  readonly listeners: Set<Listener>;
}

/** Rebalances under way and their answers, in this process. One runs at a time: it takes all of a core and up to a gigabyte. */
@Injectable()
export class RebalanceJobs implements OnModuleDestroy {
  readonly #jobs = new Map<string, Job>();
  #last: Promise<unknown> = Promise.resolve();

  /** Starts a job, or lets it wait for its turn. Errors: a problem when too many wait. */
  start(task: RebalanceTask): RebalanceJobDocument {
    if (this.#count('waiting') >= MOST_WAITING) throw new ProblemException(rebalanceBusy());
    this.#makeRoom();
    const id = randomUUID();
    const document: RebalanceJobDocument = { id, state: 'waiting', progress: null, result: null };
    const job: Job = { document, cancelling: new AbortController(), listeners: new Set() };
    this.#jobs.set(id, job);
    this.#last = this.#last.then(() => this.#run(job, task));
    return document;
  }

  /** Errors: a problem when there is no such job, or no more. */
  one(id: string): RebalanceJobDocument {
    return this.#job(id).document;
  }

  /** Hears of a job at once, and whenever something changes. The answer ends it. Errors: as for {@link one}. */
  watch(id: string, listener: Listener): () => void {
    const job = this.#job(id);
    job.listeners.add(listener);
    listener(job.document);
    return () => job.listeners.delete(listener);
  }

  /** Cancels a job; one that is done stays as it is. Errors: as for {@link one}. */
  cancel(id: string): void {
    const job = this.#job(id);
    job.cancelling.abort();
    if (job.document.state === 'waiting') this.#tell(job, { state: 'cancelled' });
  }

  onModuleDestroy(): void {
    for (const { cancelling } of this.#jobs.values()) cancelling.abort();
  }

  async #run(job: Job, task: RebalanceTask): Promise<void> {
    const { signal } = job.cancelling;
    if (signal.aborted) return;
    this.#tell(job, { state: 'running' });
    const { status, result } = await runRebalance(task, {
      signal,
      tell: (progress) => this.#tell(job, { progress }),
    });
    this.#tell(job, { state: status, result });
    setTimeout(() => this.#jobs.delete(job.document.id), KEPT_MS).unref();
  }

  #tell(job: Job, changed: Partial<RebalanceJobDocument>): void {
    job.document = { ...job.document, ...changed };
    for (const listener of [...job.listeners]) listener(job.document);
  }

  #job(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new ProblemException(unknownRebalance(id));
    return job;
  }

  #count(state: RebalanceJobDocument['state']): number {
    return [...this.#jobs.values()].filter(({ document }) => document.state === state).length;
  }

  /** The oldest answer goes first. */
  #makeRoom(): void {
    const done = [...this.#jobs.values()].filter(
      ({ document: { state } }) => state !== 'waiting' && state !== 'running',
    );
    const [oldest] = done;
    if (this.#jobs.size >= MOST_JOBS && oldest) this.#jobs.delete(oldest.document.id);
  }
}
