import type { Text } from './use-text.js';

const SHIPPED = ['nl-default', 'strict', 'lenient'] as const;

/** The name of a set of thresholds that ships; the id of one of the institution's own. */
export function policyName(id: string, text: Text): string {
  const shipped = SHIPPED.find((known) => known === id);
  return shipped ? text(`policy.${shipped}`) : id;
}
