import { SHIPPED_POLICIES } from '@evenkeel/shared/policy';
import type { Text } from './use-text.js';

/** The name of a set of thresholds that ships; the id of one of the institution's own. */
export function policyName(id: string, text: Text): string {
  const shipped = SHIPPED_POLICIES.find((known) => known === id);
  return shipped ? text(`policy.${shipped}`) : id;
}
