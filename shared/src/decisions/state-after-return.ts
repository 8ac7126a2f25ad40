import type { DecisionStatus } from './decision.js';

/**
 * What is decided about a stressor that comes back after it was solved: a reason to accept it still holds, but a plan that did not
 * keep it away has to be looked at anew.
 */
export function statusAfterReturn(status: DecisionStatus): DecisionStatus {
  return status === 'accepted' ? 'accepted' : 'new';
}
