import { isoWeekOf, type PlainDate } from '../../calendar/index.js';
import type { AssessmentMoment } from './assessment-moment.js';

/** A change of what students had been told. What is said for the first time (a date that was open, a weight) changes nothing. */
export interface Revision {
  /** The day it reached this product or, where its source says when it changed it, that day. */
  readonly on: PlainDate;
  readonly before: AssessmentMoment;
  readonly after: AssessmentMoment;
}

type Change = Pick<Revision, 'before' | 'after'>;

/** Percent by which a weight may differ without having changed: those worked out from points are rounded. */
const WEIGHT_TOLERANCE = 0.5;

/** Whether the day it is due became another one, or was taken back. A day within the week that was told is no change. */
export function isDateMoved({ before, after }: Change): boolean {
  if (before.dueOn !== null && after.dueOn !== null) return before.dueOn !== after.dueOn;
  const told = weekOf(before);
  return told !== null && told !== weekOf(after);
}

/** Whether it is due at another time of the same day. */
export function isTimeMoved({ before, after }: Change): boolean {
  const isTold = before.dueTime !== null && after.dueTime !== null;
  return isTold && before.dueOn === after.dueOn && before.dueTime !== after.dueTime;
}

/** Whether a weight that was told became another one, or was taken back. */
export function isWeightChanged({ before, after }: Change): boolean {
  if (before.weightPercent === null) return false;
  return after.weightPercent === null || Math.abs(before.weightPercent - after.weightPercent) > WEIGHT_TOLERANCE;
}

/** Whether it became something else to do. A form that had not been understood before is no change. */
export function isFormChanged({ before, after }: Change): boolean {
  return before.kind !== 'other' && after.kind !== 'other' && before.kind !== after.kind;
}

/** Whether the day on which feedback was promised became another one. */
export function isFeedbackMoved({ before, after }: Change): boolean {
  const [was, is] = [before.feedbackOn ?? null, after.feedbackOn ?? null];
  return was !== null && is !== null && was !== is;
}

/** Whether students who had noted what they were told have something to correct. */
export function isRevised(change: Change): boolean {
  return isPlanRevised(change) || isFeedbackMoved(change);
}

/** Whether when it is, how heavy it is or its form changed. */
export function isPlanRevised(change: Change): boolean {
  return isDateMoved(change) || isTimeMoved(change) || isWeightChanged(change) || isFormChanged(change);
}

function weekOf({ dueOn, dueWeek }: AssessmentMoment): string | null {
  return dueOn === null ? dueWeek : isoWeekOf(dueOn);
}
