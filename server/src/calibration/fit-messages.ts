import type { Calibration, CannotCalibrate } from '@evenkeel/shared/calibration';
import type { Policy } from '@evenkeel/shared/policy';
import type { Schedule } from '@evenkeel/shared/schedule';

/** What the process that fits is sent. */
export interface FitTask {
  readonly schedule: Schedule;
  readonly policy: Policy;
}

/** What it answers. */
export type FitAnswer =
  | { readonly kind: 'fitted'; readonly calibration: Calibration | CannotCalibrate }
  | { readonly kind: 'failed'; readonly message: string };
