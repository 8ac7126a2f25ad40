import { SHIPPED_POLICIES } from '../policy/index.js';
import { type ReportCell, words } from './term-report.js';

/** The name of a set of thresholds that ships; the id of one of the institution's own. */
export function policyCell(id: string): ReportCell {
  const shipped = SHIPPED_POLICIES.find((known) => known === id);
  return shipped ? words(`policy.${shipped}`) : id;
}
