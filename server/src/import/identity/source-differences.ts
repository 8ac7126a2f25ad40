import {
  type Assessment,
  type ClaimDifference,
  claimDifferences,
  naturalKey,
  type Schedule,
} from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { rowIssue } from '../template/sheet-row.js';
import type { IdentifiedItem } from './identify-source.js';

/** Where the sources of the assessments in the files contradict each other, at the first row that speaks of each. */
export function sourceDifferences(items: readonly IdentifiedItem[], { assessments }: Schedule): readonly ImportIssue[] {
  const rows = new Map<string, IdentifiedItem>();
  for (const item of items) {
    const key = naturalKey('assessments', { ...item.drafted.record, code: item.code });
    if (!rows.has(key)) rows.set(key, item);
  }
  return assessments.flatMap((assessment) => {
    const item = rows.get(naturalKey('assessments', assessment));
    if (!item) return [];
    return claimDifferences(assessment.claims).map((difference) => issueOf(item, assessment, difference));
  });
}

function issueOf(item: IdentifiedItem, { courseCode, title }: Assessment, difference: ClaimDifference): ImportIssue {
  const { field, values } = difference;
  const value = values.map((said) => `${said.source}: ${said.value}`).join('; ');
  const code = field === 'dueOn' ? 'sources-differ-in-date' : 'sources-differ';
  return rowIssue(item.drafted.place, code, { value, values: { course: courseCode, title, field, said: value } });
}
