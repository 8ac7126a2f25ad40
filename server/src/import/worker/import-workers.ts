import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { IMPORT_LIMITS, type ImportLimits } from '../../config/import-limits.js';
import { ProblemException } from '../../http/problem.exception.js';
import { importProblem } from '../import-problem.js';
import type { ImportFindings } from '../read-import.js';
import { type ImportControl, ImportWorker } from './import-worker.js';
import type { WorkerInput } from './worker-input.js';

/** Imports read at once; more would take the processors from those who look at screens. */
const AT_ONCE = 2;
/** Imports that may wait for their turn. */
const WAITING = 20;
/** A worker that nobody needs for so long is ended: it holds memory. */
const IDLE_MS = 60_000;

/** Reads imports outside the server's own process: a few at once, the others wait. Workers start when they are needed. */
@Injectable()
export class ImportWorkers implements OnModuleDestroy {
  readonly #idle = new Map<ImportWorker, NodeJS.Timeout>();
  readonly #busy = new Set<ImportWorker>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(@Inject(IMPORT_LIMITS) private readonly limits: ImportLimits) {}

  /** What an import, or the trial of a profile, comes to. Errors: those of `ImportWorker.run`, or a problem when too many wait already. */
  async run(input: WorkerInput, control: ImportControl): Promise<ImportFindings> {
    await this.#turn(control.signal);
    const worker = this.#worker();
    try {
      return await worker.run(input, control);
    } finally {
      this.#release(worker);
    }
  }

  onModuleDestroy(): void {
    for (const worker of [...this.#idle.keys(), ...this.#busy]) worker.stop();
    for (const timer of this.#idle.values()) clearTimeout(timer);
    this.#idle.clear();
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#running < AT_ONCE) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= WAITING) throw new ProblemException(importProblem(503, 'imports-busy'));
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      // whoever is let in takes over the place of the one who left
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #worker(): ImportWorker {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      if (!worker.hasEnded) return this.#taken(worker);
    }
    return this.#taken(new ImportWorker(this.limits));
  }

  #taken(worker: ImportWorker): ImportWorker {
    this.#busy.add(worker);
    return worker;
  }

  #release(worker: ImportWorker): void {
    this.#busy.delete(worker);
    if (!worker.hasEnded) this.#keep(worker);
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }

  #keep(worker: ImportWorker): void {
    worker.rest();
    const timer = setTimeout(() => {
      this.#idle.delete(worker);
      worker.stop();
    }, IDLE_MS);
    this.#idle.set(worker, timer.unref());
  }
}
