import type { FindingChangeDocument, FindingSummaryDocument, TrackedFindingDocument } from '@evenkeel/shared/contract';
import { type FindingState, isOpen } from '@evenkeel/shared/decisions';
import type { StoredChange, StoredFinding } from '../storage/finding.repository.js';

/** Where a stored finding stands: solved as soon as the data no longer show it, else what was decided. */
export function stateOf({ presence, status }: Pick<StoredFinding, 'presence' | 'status'>): FindingState {
  return presence === 'gone' ? 'solved' : status;
}

/** A stored finding as the contract tells it. */
export function trackedFinding(stored: StoredFinding, comments: number): TrackedFindingDocument {
  const { finding, presence, status, reason, ownerRole, version, changedAt } = stored;
  const { solvedVersion, solvedAt, solvedBy } = stored;
  const isSolved = presence === 'gone' && solvedVersion !== null && solvedAt !== null && solvedBy !== null;
  return {
    finding,
    state: stateOf(stored),
    presence,
    decision: { status, reason, ownerRole },
    version,
    changedAt,
    firstSeen: { version: stored.firstSeenVersion, at: stored.firstSeenAt },
    solved: isSolved ? { version: solvedVersion, at: solvedAt, by: solvedBy } : null,
    comments,
  };
}

/** How many stand where. */
export function findingSummary(findings: readonly StoredFinding[]): FindingSummaryDocument {
  const states = findings.map(stateOf);
  const count = (wanted: FindingState) => states.filter((state) => state === wanted).length;
  return {
    open: states.filter(isOpen).length,
    new: count('new'),
    accepted: count('accepted'),
    solved: count('solved'),
  };
}

/** A line of the history as the contract tells it. */
export function findingChange({ id: _, findingId: __, ...change }: StoredChange): FindingChangeDocument {
  return change;
}
