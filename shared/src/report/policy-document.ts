import type { PolicyDocument, SettingDocument } from '../contract/index.js';
import { citationOf, type Policy, SETTING_IDS, type SettingId } from '../policy/index.js';

/** All thresholds of a policy with unit, grade and source, in the order of the catalogue. */
export function policyDocument(policy: Policy): PolicyDocument {
  return { id: policy.id, settings: SETTING_IDS.map((id) => settingDocument(policy, id)) };
}

/** One threshold of a policy with unit, grade and source. */
export function settingDocument(policy: Policy, id: SettingId): SettingDocument {
  const { value, unit, grade, changedBy, changedOn } = policy.settings[id];
  return { id, value, unit, grade, citation: { ...citationOf(policy, id) }, changedBy, changedOn };
}
