import type { ImportIssueDocument } from '@evenkeel/shared/contract';
import { describe, expect, it } from '@jest/globals';
import { issueGroups } from './issue-groups.js';

const issue = (code: string, severity: ImportIssueDocument['severity'], row: number): ImportIssueDocument => ({
  code,
  severity,
  file: 'a.csv',
  sheet: null,
  row,
  column: null,
  value: null,
  message: code,
});

describe('issues by code', () => {
  it('come with errors first, then the most frequent, each in order of place', () => {
    const groups = issueGroups([
      issue('rows-skipped', 'info', 1),
      issue('column-unknown', 'warning', 1),
      issue('value-missing', 'error', 3),
      issue('date-invalid', 'error', 2),
      issue('value-missing', 'error', 9),
    ]);
    expect(groups.map(({ code, issues }) => [code, issues.map(({ row }) => row)])).toEqual([
      ['value-missing', [3, 9]],
      ['date-invalid', [2]],
      ['column-unknown', [1]],
      ['rows-skipped', [1]],
    ]);
  });
});
