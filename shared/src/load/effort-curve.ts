import type { EpochDay } from '../calendar/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import { assertNever } from '../util/index.js';
import type { DailyHours, WorkingStyle } from './load-item.js';

/** The days on which students work on an item: from the first day they can to the day it is due, both included. */
export interface WorkWindow {
  readonly from: EpochDay;
  readonly due: EpochDay;
}

/**
 * How steeply effort rises towards a deadline: the time constant τ in days of the weight e^(−(due − day)/τ), or null for
 * effort that is even. The default is fitted on clicks around the deadlines of the Open University (load model §3).
 */
export function timeConstantDays(style: WorkingStyle, policy: Policy): number | null {
  switch (style) {
    case 'steady':
      return null;
    case 'typical':
      return settingValue(policy, 'model.tauTypicalDays');
    case 'last-minute':
      return settingValue(policy, 'model.tauLastMinuteDays');
    default:
      return assertNever(style);
  }
}

/** The hours of work on an item over the days of its window; they add up to `hours` and none lies after the due day. */
export function spreadEffort(hours: number, window: WorkWindow, tauDays: number | null): DailyHours {
  const days = window.due - window.from + 1;
  if (tauDays === null) return { from: window.from, hours: new Array<number>(days).fill(hours / days) };
  const weights: number[] = [];
  let total = 0;
  for (let before = days - 1; before >= 0; before -= 1) {
    const weight = before === 0 ? 1 : Math.exp(-before / tauDays);
    weights.push(weight);
    total += weight;
  }
  return { from: window.from, hours: weights.map((weight) => (hours * weight) / total) };
}
