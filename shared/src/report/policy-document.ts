import type { PolicyDocument } from '../contract/index.js';
import { citationOf, type Policy, SETTING_IDS } from '../policy/index.js';

/** All thresholds of a policy with unit, grade and source, in the order of the catalogue. */
export function policyDocument(policy: Policy): PolicyDocument {
  const settings = SETTING_IDS.map((id) => {
    const { value, unit, grade, changedBy, changedOn } = policy.settings[id];
    return { id, value, unit, grade, citation: { ...citationOf(policy, id) }, changedBy, changedOn };
  });
  return { id: policy.id, settings };
}
