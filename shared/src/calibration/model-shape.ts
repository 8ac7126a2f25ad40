import { type Policy, type SettingId, settingValue } from '../policy/index.js';

/** What decides how activity lies in time: what a calibration fits. */
export interface ModelShape {
  /** Time constant of the rise towards a deadline, in days. */
  readonly tauDays: number;
  /** Effort on an assessment grows with its weight to this exponent. */
  readonly exponent: number;
  /** The part of the activity that is even over the weeks, 0 to 1; the rest is work on assessments. */
  readonly baseShare: number;
}

/** The shape that a policy stands for. What the policy does not give to assessments is taken as even. */
export function shapeOfPolicy(policy: Policy): ModelShape {
  return {
    tauDays: settingValue(policy, 'model.tauTypicalDays'),
    exponent: settingValue(policy, 'model.weightExponent'),
    baseShare: 1 - settingValue(policy, 'model.assessmentShare'),
  };
}

/** The policy with the time constant and the exponent of the shape. How much assessments take in all stays: that is the base share. */
export function policyWithShape(policy: Policy, { tauDays, exponent }: Omit<ModelShape, 'baseShare'>): Policy {
  const set = (id: SettingId, value: number) => ({ [id]: { ...policy.settings[id], value } });
  const settings = {
    ...policy.settings,
    ...set('model.tauTypicalDays', tauDays),
    ...set('model.weightExponent', exponent),
  };
  return { ...policy, settings };
}
