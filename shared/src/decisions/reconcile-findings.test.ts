import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type KnownFinding, reconcileFindings } from './reconcile-findings.js';

const aFinding = (part: Partial<KnownFinding> = {}): KnownFinding => ({
  id: 'T5~a',
  rule: 'T5',
  studyYear: 1,
  weeks: ['2026-W42'],
  evidence: [{ courseCode: 'PSY101' }],
  ...part,
});
const known = [aFinding()];

describe('findings looked for again', () => {
  it('are fresh, still there or gone', () => {
    const other = aFinding({ id: 'T5~b' });
    expect(
      reconcileFindings({ known: [...known, other], found: [aFinding(), aFinding({ id: 'T5~c' })], cannotTell: [] }),
    ).toEqual({
      fresh: [aFinding({ id: 'T5~c' })],
      there: [aFinding()],
      gone: ['T5~b'],
      untold: [],
    });
  });

  it.each<[string, KnownFinding, 'gone' | 'untold']>([
    ['the rule lacks data of their course', aFinding({ id: 'x' }), 'untold'],
    ['the rule lacks data of another course', aFinding({ id: 'x', evidence: [{ courseCode: 'PSY102' }] }), 'gone'],
    ['the rule cannot tell their week', aFinding({ id: 'x', evidence: [] }), 'untold'],
    ['the rule cannot tell another week', aFinding({ id: 'x', evidence: [], weeks: ['2026-W43'] }), 'gone'],
    ['the rule can tell nothing of the cohort', aFinding({ id: 'x', evidence: [], weeks: [] }), 'untold'],
    ['another rule lacks data', aFinding({ id: 'x', rule: 'T6' }), 'gone'],
    ['another cohort lacks data', aFinding({ id: 'x', studyYear: 2 }), 'gone'],
  ])('are not called solved for want of data: %s', (_name, gap, list) => {
    const { gone, untold } = reconcileFindings({ known, found: [], cannotTell: [gap] });
    expect({ gone, untold }).toEqual({ gone: [], untold: [], [list]: ['T5~a'] });
  });

  it('stand in exactly one list each', () => {
    const some = fc.uniqueArray(
      fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id) => aFinding({ id })),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, some, fc.boolean(), (before, now, gap) => {
        const cannotTell = gap ? [aFinding({ id: 'gap' })] : [];
        const { fresh, there, gone, untold } = reconcileFindings({ known: before, found: now, cannotTell });
        const listed = [...there.map(({ id }) => id), ...gone, ...untold];
        expect(listed.sort()).toEqual(before.map(({ id }) => id).sort());
        expect([...fresh, ...there].length).toBe(now.length);
      }),
    );
  });
});
