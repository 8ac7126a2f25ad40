import type { ChildProcess } from 'node:child_process';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { forkWorker, yieldToOthers } from '../import/worker/fork-worker.js';
import type { ReportAnswer, ReportTask } from './report-task.js';

/** Processes that make reports; others wait. */
const MOST_PROCESSES = 2;
/** Without room for new the engine gives a program with so small a limit 4 megabytes for it, and a report makes a hundred. */
const MEMORY = { megabytes: 512, roomForNew: 32, roomForNewAtFirst: 32 };
/** A report takes about a second; one that takes so long never ends. */
const LIMIT_MS = 60_000;
/** A process without work ends after this. */
const IDLE_MS = 60_000;

const FAILED: ReportAnswer = { kind: 'failed', reason: 'the process ended or took too long' };

interface Member {
  readonly child: ChildProcess;
  idle: NodeJS.Timeout | null;
}

/** Makes reports in processes of their own: one that hangs or takes all memory is ended, and the server goes on. */
@Injectable()
export class ReportPool implements OnModuleDestroy {
  readonly #free: Member[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  /** The report, or why there is none. It never rejects. */
  async make(task: ReportTask, limit = LIMIT_MS): Promise<ReportAnswer> {
    while (this.#busy >= MOST_PROCESSES) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
    const member = this.#free.pop() ?? startMember();
    if (member.idle) clearTimeout(member.idle);
    try {
      const answer = await answerOf(member.child, task, limit);
      if (answer) this.#keep(member);
      return answer ?? FAILED;
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  onModuleDestroy(): void {
    for (const { child, idle } of this.#free.splice(0)) {
      if (idle) clearTimeout(idle);
      child.kill('SIGKILL');
    }
  }

  #keep(member: Member): void {
    member.idle = setTimeout(() => {
      this.#free.splice(this.#free.indexOf(member), 1);
      member.child.kill('SIGKILL');
    }, IDLE_MS).unref();
    member.child.unref();
    this.#free.push(member);
  }
}

function startMember(): Member {
  const child = forkWorker(MEMORY, 'reports/report-process');
  yieldToOthers(child);
  return { child, idle: null };
}

/** Null where the process ended or took too long; it is gone then. */
function answerOf(child: ChildProcess, task: ReportTask, limit: number): Promise<ReportAnswer | null> {
  return new Promise((resolve) => {
    const end = (answer: ReportAnswer | null) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', onEnd).off('error', onEnd);
      if (answer === null) child.kill('SIGKILL');
      resolve(answer);
    };
    const onEnd = () => end(null);
    const timer = setTimeout(onEnd, limit);
    child.on('message', end).on('exit', onEnd).on('error', onEnd);
    child.ref();
    child.send(task, (error) => error && onEnd());
  });
}
