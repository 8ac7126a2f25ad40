import type { ImportProgressDocument } from '@evenkeel/shared/contract';
import { Injectable } from '@nestjs/common';
import { ProblemException } from '../../http/problem.exception.js';
import { importProblem } from '../import-problem.js';
import type { TellProgress } from '../read-import.js';
import type { ImportControl } from './import-worker.js';

/** How long the end of an import is remembered, for whoever asks late. */
const REMEMBERED_MS = 60_000;
/** Jobs followed at once. */
const MOST_JOBS = 200;

const WAITING: ImportProgressDocument = { stage: 'waiting', done: null, total: null };
const DONE: ImportProgressDocument = { stage: 'done', done: null, total: null };

interface Job {
  readonly listeners: Set<TellProgress>;
  /** Of the import that runs under the name, or of the one that is still to come. */
  cancelling: AbortController;
  progress: ImportProgressDocument;
  isRunning: boolean;
}

/** An import under way, as its own code sees it. */
export interface RunningImport extends ImportControl {
  /** From here on it can't be cancelled any more. Errors: the reason, when it was cancelled before. */
  startStoring(records: number): void;
}

/** The imports under way by the names their callers gave them: tells how far they are, and cancels them. Kept in this process. */
@Injectable()
export class ImportJobs {
  readonly #jobs = new Map<string, Job>();

  /** Runs an import under a name, or under none. Errors: a problem when one of that name runs, or it was cancelled already. */
  async run<T>(name: string | null, work: (running: RunningImport) => Promise<T>): Promise<T> {
    const job = name === null ? newJob() : this.#job(name);
    if (job.isRunning) throw new ProblemException(importProblem(409, 'job-running'));
    job.isRunning = true;
    this.#tell(job, WAITING);
    try {
      return await work(this.#running(job));
    } finally {
      job.isRunning = false;
      job.cancelling = new AbortController();
      this.#tell(job, DONE);
      if (name !== null) setTimeout(() => this.#forget(name), REMEMBERED_MS).unref();
    }
  }

  /** Hears how far an import is: at once, and whenever that changes. The import may still have to come. The answer ends it. */
  watch(name: string, listener: TellProgress): () => void {
    const job = this.#job(name);
    job.listeners.add(listener);
    listener(job.progress);
    return () => {
      job.listeners.delete(listener);
      if (job.progress.stage !== 'done') this.#forget(name);
    };
  }

  /** Cancels the import, also one that is still to come. Nothing of it is written. Errors: a problem where that can't be. */
  cancel(name: string): void {
    const job = this.#jobs.get(name);
    if (!job || job.progress.stage === 'done') throw new ProblemException(importProblem(404, 'unknown-job'));
    if (job.progress.stage === 'storing') throw new ProblemException(importProblem(409, 'too-late-to-cancel'));
    job.cancelling.abort(new ProblemException(importProblem(409, 'cancelled')));
  }

  #running(job: Job): RunningImport {
    const { signal } = job.cancelling;
    return {
      signal,
      tell: (progress) => this.#tell(job, progress),
      startStoring: (records) => {
        signal.throwIfAborted();
        this.#tell(job, { stage: 'storing', done: 0, total: records });
      },
    };
  }

  #job(name: string): Job {
    const known = this.#jobs.get(name);
    if (known) return known;
    if (this.#jobs.size >= MOST_JOBS) throw new ProblemException(importProblem(503, 'imports-busy'));
    const job = newJob();
    this.#jobs.set(name, job);
    return job;
  }

  #tell(job: Job, progress: ImportProgressDocument): void {
    job.progress = progress;
    for (const listener of [...job.listeners]) listener(progress);
  }

  #forget(name: string): void {
    const job = this.#jobs.get(name);
    if (job && !job.isRunning && job.listeners.size === 0) this.#jobs.delete(name);
  }
}

function newJob(): Job {
  return { listeners: new Set(), cancelling: new AbortController(), progress: WAITING, isRunning: false };
}
