import type { ImportIssue, ImportIssueCode } from '../sources/import-issue.js';
import { rowKey } from './import-rows.js';

/** Faults after which nothing else in the row means what it says. */
const CAUSES: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'row-too-long',
  'file-truncated',
  'quote-unterminated',
  'quote-malformed',
]);

/** The issues without those that only follow from another: in a row that has shifted every value looks wrong. */
export function withoutConsequences(issues: readonly ImportIssue[]): readonly ImportIssue[] {
  const broken = new Set(issues.filter(({ code }) => CAUSES.has(code)).flatMap((issue) => keyOf(issue) ?? []));
  if (broken.size === 0) return issues;
  return issues.filter((issue) => CAUSES.has(issue.code) || !broken.has(keyOf(issue) ?? ''));
}

function keyOf({ place }: ImportIssue): string | null {
  return place.row === null ? null : rowKey(place.file, place.sheet, place.row);
}
