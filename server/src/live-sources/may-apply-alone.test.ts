import { describe, expect, it } from '@jest/globals';
import { hasNews, mayApplyAlone } from './may-apply-alone.js';

type Report = Parameters<typeof mayApplyAlone>[0];
const NONE = { added: 0, changed: 0, moved: 0, unchanged: 0, missing: 0 };
const issue = (code: string, severity: 'error' | 'warning') => ({
  ...{ code, severity, file: 'a.ics', sheet: null, row: null, column: null, value: null, message: '' },
});
const report = (part: Partial<Report> = {}): Report => ({
  blocked: false,
  counts: { ...NONE, added: 3 },
  rows: { read: 3, accepted: 3, refused: 0, skipped: 0 },
  issues: [issue('weights-sum', 'warning')],
  ...part,
});

describe('an import', () => {
  it('may be applied without a person when nothing is wrong', () => {
    expect(mayApplyAlone(report())).toBe(true);
    expect(mayApplyAlone(report({ matches: [{ chosenBy: 'code' }, { chosenBy: 'remembered' }] }))).toBe(true);
  });

  it.each<[string, Partial<Report>]>([
    ['is blocked', { blocked: true }],
    ['has an error', { issues: [issue('date-unreadable', 'error')] }],
    ['has a conflict with what was edited by hand', { issues: [issue('hand-edit-kept', 'warning')] }],
    ['leaves rows out', { rows: { read: 3, accepted: 2, refused: 1, skipped: 0 } }],
    ['misses what is stored', { counts: { ...NONE, missing: 1 } }],
    ['has a match that is not sure', { matches: [{ chosenBy: 'code' }, { chosenBy: 'open' }] }],
  ])('waits for a person when it %s', (_why, part) => {
    expect(mayApplyAlone(report(part))).toBe(false);
  });

  it('has news when something would change or is gone', () => {
    expect(hasNews(report())).toBe(true);
    expect(hasNews(report({ counts: { ...NONE, missing: 1 } }))).toBe(true);
    expect(hasNews(report({ counts: { ...NONE, unchanged: 9 } }))).toBe(false);
  });
});
