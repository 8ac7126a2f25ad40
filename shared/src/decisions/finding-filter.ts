import { byKeys } from '../util/index.js';
import type { FindingState } from './decision.js';
import type { KnownFinding } from './reconcile-findings.js';

/** A finding with where it stands, as far as lists are filtered and ordered by it. */
export interface ListedFinding {
  readonly finding: KnownFinding & {
    readonly severity: string;
    readonly dates: readonly string[];
    readonly excessHours: number;
    readonly affected: { readonly students: number | null };
  };
  readonly state: FindingState;
  readonly decision: { readonly ownerRole: string | null };
}

/** What is asked for; null takes all. Codes and ids are compared as they are written. */
export interface FindingFilter {
  readonly rule: string | null;
  readonly week: string | null;
  /** The year of study. */
  readonly cohort: number | null;
  readonly course: string | null;
  readonly severity: string | null;
  /** `open` for all that are neither accepted nor solved. */
  readonly status: FindingState | 'open' | null;
  /** `none` for those nobody takes further. */
  readonly owner: string | null;
}

export const FINDING_ORDERS = ['impact', 'week', 'rule', 'severity', 'status'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

/** The findings that meet every part of the filter, in their own order. */
export function filterFindings<T extends ListedFinding>(findings: readonly T[], filter: FindingFilter): readonly T[] {
  return findings.filter((each) => meets(each, filter));
}

function meets({ finding, state, decision }: ListedFinding, filter: FindingFilter): boolean {
  const { rule, week, cohort, course, severity, status, owner } = filter;
  return (
    (rule === null || finding.rule === rule) &&
    (week === null || finding.weeks.includes(week)) &&
    (cohort === null || finding.studyYear === cohort) &&
    (course === null || finding.evidence.some(({ courseCode }) => courseCode === course)) &&
    (severity === null || finding.severity === severity) &&
    (status === null || state === status || (status === 'open' && state !== 'accepted' && state !== 'solved')) &&
    (owner === null || (decision.ownerRole ?? 'none') === owner)
  );
}

const SEVERITY_ORDER = ['hard', 'red', 'amber'];
const STATE_ORDER: readonly FindingState[] = ['new', 'acknowledged', 'planned', 'accepted', 'solved'];

const impact = ({ finding }: ListedFinding) => -finding.excessHours * (finding.affected.students ?? 1);
const firstWeek = ({ finding }: ListedFinding) => finding.weeks[0] ?? '9999';
const severity = ({ finding }: ListedFinding) => SEVERITY_ORDER.indexOf(finding.severity);
const ruleKind = ({ finding }: ListedFinding) => (finding.rule.startsWith('C') ? 1 : 0);
const ruleNumber = ({ finding }: ListedFinding) => Number(finding.rule.slice(1));
const id = ({ finding }: ListedFinding) => finding.id;

const ORDERS: Readonly<Record<FindingOrder, (a: ListedFinding, b: ListedFinding) => number>> = {
  impact: byKeys(impact, severity, firstWeek, ruleKind, ruleNumber, id),
  week: byKeys(firstWeek, severity, ruleKind, ruleNumber, id),
  rule: byKeys(ruleKind, ruleNumber, firstWeek, id),
  severity: byKeys(severity, impact, firstWeek, id),
  status: byKeys(({ state }) => STATE_ORDER.indexOf(state), impact, severity, firstWeek, id),
};

/** The findings in an order: by excess hours × students (as everywhere else), by first week, rule, severity or status. */
export function orderFindings<T extends ListedFinding>(findings: readonly T[], order: FindingOrder): readonly T[] {
  return [...findings].sort(ORDERS[order]);
}
