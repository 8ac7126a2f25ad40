import { type Policy, type SettingId, settingValue } from '../policy/index.js';

/** Sums of many fractions miss a round number by a hair; a difference this small is none. */
const TOLERANCE = 1e-9;

/** Whether the value lies above the threshold, rounding errors of long sums aside. */
export function isAbove(value: number, threshold: number): boolean {
  return value - threshold > TOLERANCE;
}

/** Whether the value has reached the threshold or lies above it, rounding errors of long sums aside. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value - threshold > -TOLERANCE;
}

/** Whether the value lies below the threshold, rounding errors of long sums aside. */
export function isBelow(value: number, threshold: number): boolean {
  return isAbove(threshold, value);
}

/** How serious a measured value is and which setting says so. */
export interface Level {
  readonly severity: 'amber' | 'red';
  readonly setting: SettingId;
}

interface LevelInput {
  readonly policy: Policy;
  readonly value: number;
  readonly amber: SettingId;
  readonly red: SettingId;
  /** When a value counts as over its threshold. */
  readonly exceeds: (value: number, threshold: number) => boolean;
}

/** The level of a value that is held against two thresholds; red wins, null when neither is exceeded. */
export function levelOf({ policy, value, amber, red, exceeds }: LevelInput): Level | null {
  if (exceeds(value, settingValue(policy, red))) return { severity: 'red', setting: red };
  if (exceeds(value, settingValue(policy, amber))) return { severity: 'amber', setting: amber };
  return null;
}
