import type { ImportIssueDocument } from '@evenkeel/shared/contract';

export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Issues of one code, in order of place. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: ImportIssueDocument['severity'];
  readonly issues: readonly ImportIssueDocument[];
}

/** The issues by code: errors first, then the most frequent. */
export function issueGroups(issues: readonly ImportIssueDocument[]): readonly IssueGroup[] {
  const byCode = new Map<string, ImportIssueDocument[]>();
  for (const issue of issues) {
    const own = byCode.get(issue.code);
    if (own) own.push(issue);
    else byCode.set(issue.code, [issue]);
  }
  const groups = [...byCode].flatMap(([code, own]) =>
    own[0] ? [{ code, severity: own[0].severity, issues: own }] : [],
  );
  return groups.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.issues.length - a.issues.length ||
      (a.code < b.code ? -1 : 1),
  );
}
