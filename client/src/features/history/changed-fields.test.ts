import type { LoggedChangeDocument } from '@evenkeel/shared/contract';
import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changed-fields.js';

const change = (
  before: LoggedChangeDocument['before'],
  after: LoggedChangeDocument['after'],
): LoggedChangeDocument => ({
  record: 'assessments',
  change: 'changed',
  key: 'k',
  label: 'Essay',
  programme: null,
  before,
  after,
});

describe('the fields of a record that changed', () => {
  it('are those whose value differs, not where they come from', () => {
    const fields = changedFields(
      change(
        { title: 'Essay', dueOn: '2026-10-09', weightPercent: null, provenance: { source: 'a.csv' } },
        {
          title: 'Essay',
          dueOn: '2026-10-16',
          weightPercent: 40,
          provenance: { source: 'b.csv' },
          fieldProvenance: {},
        },
      ),
    );
    expect(fields).toEqual([
      { field: 'dueOn', before: '2026-10-09', after: '2026-10-16' },
      { field: 'weightPercent', before: null, after: '40' },
    ]);
  });

  it('are all that a new record says, lists with their content', () => {
    const after = {
      code: 'WG',
      city: null,
      sessions: [
        { week: '2026-W37', hours: 2 },
        { week: '2026-W38', hours: 4 },
      ],
    };
    expect(changedFields(change(null, after))).toEqual([
      { field: 'code', before: null, after: 'WG' },
      { field: 'sessions', before: null, after: '2026-W37 2; 2026-W38 4' },
    ]);
  });
});
