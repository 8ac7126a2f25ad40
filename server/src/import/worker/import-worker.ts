import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { ImportLimits } from '../../config/import-limits.js';
import { ProblemException } from '../../http/problem.exception.js';
import { importProblem } from '../import-problem.js';
import type { ImportFindings, TellProgress } from '../read-import.js';
import { forkWorker, type ProgramMemory } from './fork-worker.js';
import { GatheredRecords } from './record-parts.js';
import { sendInput } from './send-input.js';
import { isTrial, type WorkerInput } from './worker-input.js';
import type { ChangePart, FromWorker, SentError } from './worker-messages.js';

/** How an import that is under way is followed and ended. */
export interface ImportControl {
  readonly tell: TellProgress;
  /** Aborted when the import is cancelled; the reason is what its caller is told. */
  readonly signal: AbortSignal;
}

/** What V8 says before it ends the process, or the system's own word for it. */
const OUT_OF_MEMORY = /heap out of memory|heap limit|Array buffer allocation failed|bad_alloc/i;
const ERRORS_KEPT = 4_000;

/** A process that reads imports, one at a time. It is used again until it has ended. */
export class ImportWorker {
  readonly #child: ChildProcess;
  #storedVersion: number | null = null;
  #lastErrors = '';
  /** Why it was ended from here. */
  #reason: unknown;

  constructor(private readonly limits: ImportLimits) {
    this.#child = forkWorker(memoryOf(limits));
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#lastErrors = `${this.#lastErrors}${text.toString('utf8')}`.slice(-ERRORS_KEPT);
    });
    this.#child.on('error', () => this.stop());
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null || !this.#child.connected;
  }

  /** Ends the process at once; an import that is under way fails with the reason. */
  stop(reason?: unknown): void {
    this.#reason ??= reason;
    this.#child.kill('SIGKILL');
  }

  /** Keeps the server's process from waiting for this one. */
  rest(): void {
    this.#holdServer('unref');
  }

  /**
   * What the import comes to. Errors: the problem to tell when it takes too long or too much, or the worker dies; the reason of the
   * signal when it is cancelled. The process has then ended.
   */
  async run(input: WorkerInput, control: ImportControl): Promise<ImportFindings> {
    const { signal } = control;
    this.#holdServer('ref');
    const cancel = () => this.stop(signal.reason);
    signal.addEventListener('abort', cancel);
    const timer = setTimeout(() => this.stop(tooLong(this.limits)), this.limits.seconds * 1000);
    try {
      signal.throwIfAborted();
      const answer = this.#answer(control.tell);
      const sent = sendInput(this.#child, input, { limits: this.limits, storedVersion: this.#storedVersion });
      if (!isTrial(input)) this.#storedVersion = input.task.dataVersion;
      return await Promise.race([answer, sent.then(() => answer)]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  }

  #answer(tell: TellProgress): Promise<ImportFindings> {
    const child = this.#child;
    const records = { added: new GatheredRecords(), changed: new GatheredRecords() };
    return new Promise<ImportFindings>((resolve, reject) => {
      const hear = (message: FromWorker) => {
        if (message.kind === 'progress') tell(message.progress);
        else if (message.kind === 'changed-records') records[message.part].add(message);
        else {
          end();
          if (message.kind === 'failed') reject(errorOf(message.error));
          else resolve(withRecords(message.findings, records));
        }
      };
      // "close" comes after the last word on standard error
      const died = (code: number | null) => {
        end();
        reject(this.#reason ?? this.#deathOf(code));
      };
      const end = () => child.off('message', hear).off('close', died);
      if (this.hasEnded) died(child.exitCode);
      else child.on('message', hear).once('close', died);
    });
  }

  #deathOf(code: number | null): unknown {
    const { memoryMegabytes } = this.limits;
    if (OUT_OF_MEMORY.test(this.#lastErrors)) {
      return new ProblemException(importProblem(422, 'import-too-much-memory', { megabytes: memoryMegabytes }));
    }
    const problem = new ProblemException(importProblem(500, 'import-stopped'));
    // the log shows the stack: there the last words of the worker say more than the place where its end was noticed
    problem.stack = `The import worker ended with ${code ?? this.#child.signalCode}. ${this.#lastErrors}`;
    return problem;
  }

  #holdServer(hold: 'ref' | 'unref'): void {
    this.#child[hold]();
    this.#child.channel?.[hold]();
    (this.#child.stderr as (Readable & NodeJS.RefCounted) | null)?.[hold](); // a pipe, which is a socket
  }
}

/**
 * One that may take gigabytes gets much room for what is new: reading 100 MB then spends a third less time on sorting out what is still
 * needed. The others get little: a tenth more time, a sixth less memory.
 */
function memoryOf({ memoryMegabytes }: ImportLimits): ProgramMemory {
  return { megabytes: memoryMegabytes, roomForNew: memoryMegabytes >= 2_048 ? 64 : 4 };
}

function tooLong({ seconds }: ImportLimits): ProblemException {
  return new ProblemException(importProblem(422, 'import-too-long', { seconds }));
}

function withRecords(findings: ImportFindings, records: Readonly<Record<ChangePart, GatheredRecords>>): ImportFindings {
  if (findings.kind !== 'report' || !findings.change) return findings;
  const change = { ...findings.change, added: records.added.schedule(), changed: records.changed.schedule() };
  return { ...findings, change };
}

function errorOf({ name, message, stack }: SentError): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== null) error.stack = stack;
  return error;
}
