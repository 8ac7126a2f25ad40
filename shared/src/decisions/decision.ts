/** What people decided about a stressor; `new` until somebody looked at it. */
export const DECISION_STATUSES = ['new', 'acknowledged', 'planned', 'accepted'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Where a stressor stands: what was decided, or `solved` once the data no longer show it. Nobody says by hand that it is solved. */
export const FINDING_STATES = [...DECISION_STATUSES, 'solved'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Who takes it further: functions, never persons. */
export const OWNER_ROLES = [
  'programme-director',
  'course-coordinator',
  'exam-office',
  'timetabling',
  'education-committee',
  'study-adviser',
  'faculty',
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** What was decided about one stressor. */
export interface FindingDecision {
  readonly status: DecisionStatus;
  /** Never null where it is accepted. */
  readonly reason: string | null;
  readonly ownerRole: OwnerRole | null;
}

/** Decisions by the id of the finding. */
export type FindingDecisions = ReadonlyMap<string, FindingDecision>;

/** The ids of the findings that were accepted: they ask for no attention any more. */
export function acceptedIds(decisions: FindingDecisions | undefined): ReadonlySet<string> {
  const accepted = [...(decisions ?? [])].filter(([, { status }]) => status === 'accepted');
  return new Set(accepted.map(([id]) => id));
}

/** Whether a stressor still asks for something: it is neither accepted nor solved. */
export function isOpen(state: FindingState): boolean {
  return state !== 'accepted' && state !== 'solved';
}

/** Whether a decision may be kept as it is: one that accepts says why. */
export function isComplete({ status, reason }: Pick<FindingDecision, 'status' | 'reason'>): boolean {
  return status !== 'accepted' || (reason ?? '').trim() !== '';
}
