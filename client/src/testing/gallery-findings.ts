import type {
  FindingDetailDocument,
  FindingListDocument,
  FoundDocument,
  TrackedFindingDocument,
} from '@evenkeel/shared/contract';
import { findingsOfYear } from '@evenkeel/shared/report';
import { aPolicy, twoCohorts, year } from '@evenkeel/shared/testing';

const asked = {
  schedule: twoCohorts(),
  policy: aPolicy(),
  programmeCode: 'BPSY',
  academicYear: year(),
  style: 'typical',
  options: null,
  dataVersion: 7,
  dataDate: '2026-11-22',
} as const;

/** A finding of the example semester that nobody decided about. */
export function aTracked(finding: FoundDocument, part: Partial<TrackedFindingDocument> = {}): TrackedFindingDocument {
  return {
    finding,
    state: 'new',
    presence: 'there',
    decision: { status: 'new', reason: null, ownerRole: null },
    version: 1,
    changedAt: null,
    firstSeen: { version: 7, at: '2026-11-22T12:00:00.000Z' },
    solved: null,
    comments: 0,
    ...part,
  };
}

/** The findings of the example semester, of which the first is accepted and the second solved. */
export function aFindingList(part: Partial<FindingListDocument> = {}): FindingListDocument {
  const told = findingsOfYear(asked);
  if (told.kind === 'refused') throw new Error(told.reason);
  const { found, cannotTell } = told.document;
  const some = found.slice(0, SHOWN);
  const findings = some.map((finding, index) => aTracked(finding, STATES[index] ?? {}));
  return {
    programme: { code: 'BPSY', name: 'Psychology' },
    year: asked.academicYear,
    policyId: asked.policy.id,
    dataVersion: 7,
    dataDate: asked.dataDate,
    summary: { open: SHOWN - 2, new: SHOWN - 2, accepted: 1, solved: 1 },
    findings,
    cannotTell: cannotTell.slice(0, 3),
    ...part,
  };
}

/** Enough to filter and group by, and quickly drawn. */
const SHOWN = 12;

const STATES: readonly Partial<TrackedFindingDocument>[] = [
  {
    state: 'accepted',
    version: 3,
    decision: { status: 'accepted', reason: 'Agreed with the committee', ownerRole: 'exam-office' },
  },
  { state: 'solved', presence: 'gone', solved: { version: 6, at: '2026-11-20T12:00:00.000Z', by: 'data' } },
];

/** One finding with a remark. */
export function aFindingDetail(tracked: TrackedFindingDocument): FindingDetailDocument {
  const at = '2026-11-22T13:00:00.000Z';
  return {
    ...tracked,
    comments: 1,
    thread: [{ id: 1, at, role: 'course-coordinator', text: 'Can it move a week?' }],
    history: [
      {
        at,
        kind: 'decided',
        dataVersion: 7,
        by: 'programme-director',
        from: 'new',
        to: 'planned',
        reason: 'To move',
        ownerRole: null,
      },
    ],
  };
}
