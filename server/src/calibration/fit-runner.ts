import type { ChildProcess } from 'node:child_process';
import type { Calibration, CannotCalibrate } from '@evenkeel/shared/calibration';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { IMPORT_LIMITS, type ImportLimits } from '../config/import-limits.js';
import { ProblemException } from '../http/problem.exception.js';
import { forkWorker } from '../import/worker/fork-worker.js';
import { calibrationProblem } from './calibration-problem.js';
import type { FitAnswer, FitTask } from './fit-messages.js';

/** About a tenth of a second for each course: enough for some thousands. */
const MOST_SECONDS = 300;

/** Fits outside the server's own process, which takes a tenth of a second for each course; one at a time. */
@Injectable()
export class FitRunner implements OnModuleDestroy {
  #running: ChildProcess | null = null;

  constructor(@Inject(IMPORT_LIMITS) private readonly limits: ImportLimits) {}

  /** What the fit comes to. Errors: a problem when one is running, or it takes too long or too much memory. */
  async run(task: FitTask): Promise<Calibration | CannotCalibrate> {
    if (this.#running) throw new ProblemException(calibrationProblem('calibration-running'));
    const child = forkWorker({ megabytes: this.limits.memoryMegabytes }, 'calibration/fit-main');
    this.#running = child;
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1000);
    try {
      const answer = await answerOf(child, task);
      if (answer.kind === 'failed') throw new Error(`The fit failed: ${answer.message}`);
      return answer.calibration;
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
      this.#running = null;
    }
  }

  onModuleDestroy(): void {
    this.#running?.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, task: FitTask): Promise<FitAnswer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new ProblemException(calibrationProblem('calibration-too-large')));
    child.once('message', (answer: FitAnswer) => resolve(answer));
    child.once('error', reject);
    child.once('exit', ended);
    // a process that ended before it was sent all is told of by its exit
    child.send(task, (error) => error && child.exitCode === null && child.signalCode === null && reject(error));
  });
}
