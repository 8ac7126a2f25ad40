import { type Policy, type Setting, type SettingId, settingValue } from '../policy/index.js';
import type { StudentProfile } from '../schedule/index.js';

/** What a full week is held against; they shrink with the hours a student has. */
const WEEK_SETTINGS = ['week.norm', 'T1.amber', 'T1.red', 'T1.severe'] as const satisfies readonly SettingId[];

/** Asked for with every analysis; the same policy again keeps what is computed with it. */
const known = new WeakMap<Policy, Map<number, Policy>>();

/** The hours a week that this student has for study: as said, else the norm, or the part of it that goes with the part of the EC. */
export function weekCapacity(policy: Policy, { weekHours, ecShare }: StudentProfile): number {
  return weekHours ?? (ecShare ?? 1) * settingValue(policy, 'week.norm');
}

/**
 * The policy for a student with fewer hours a week: norm and thresholds of a heavy week (T1) shrink in the same proportion and are
 * marked as a local setting. The policy itself where the student has the hours of the norm.
 */
export function policyForProfile(policy: Policy, profile: StudentProfile): Policy {
  const factor = weekCapacity(policy, profile) / settingValue(policy, 'week.norm');
  if (factor === 1) return policy;
  const byFactor = known.get(policy) ?? new Map<number, Policy>();
  known.set(policy, byFactor);
  const made = byFactor.get(factor) ?? scaled(policy, factor);
  byFactor.set(factor, made);
  return made;
}

function scaled(policy: Policy, factor: number): Policy {
  const settings: Record<SettingId, Setting> = { ...policy.settings };
  for (const id of WEEK_SETTINGS) {
    settings[id] = { ...settings[id], value: settings[id].value * factor, grade: 'C', citation: 'local-setting' };
  }
  return { ...policy, settings };
}
