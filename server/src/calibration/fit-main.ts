import { calibrate, observeAll } from '@evenkeel/shared/calibration';
import type { FitAnswer, FitTask } from './fit-messages.js';

/** The process that fits. It has no database and no network: what it needs is sent to it. */

// Without a server that hears of it, nothing is left to be done.
process.on('disconnect', () => process.exit());
process.on('message', (task: FitTask) => process.send?.(answerOf(task)));

function answerOf({ schedule, policy }: FitTask): FitAnswer {
  try {
    return { kind: 'fitted', calibration: calibrate(observeAll([schedule], policy), policy) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
