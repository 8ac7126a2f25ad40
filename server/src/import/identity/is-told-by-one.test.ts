import { aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, tryImport } from '../import.test-support.js';

const HEADER = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date,resit_of';
const NOTHING = { 'XYZ1/none': null };

const row = fc.record({
  code: fc.constantFrom('T1', 'T2', 'T3'),
  title: fc.constantFrom('Essay', 'Exam', ''),
  weight: fc.constantFrom('', '40', '100'),
  due: fc.constantFrom('', '2026-10-12', '2026-11-02 09:00', 'week 47'),
  resitOf: fc.constantFrom('', 'T1'),
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 3, selector: ({ code }) => code });

function fileOf(given: readonly { [field: string]: string }[]) {
  const lines = given.map(
    ({ code, title, weight, due, resitOf }) =>
      `PSY101,2026-2027,${code},${title},essay,${weight},${due},${resitOf === code ? '' : resitOf}`,
  );
  return csvFile([HEADER, ...lines]);
}

describe('a course of which one source alone speaks', () => {
  it('comes to the same as when each assessment is looked for', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const { after: stored } = await tryImport([fileOf(before)], { stored: aSchedule() });
        const quick = await tryImport([fileOf(after)], { stored });
        // a choice, though it is about nothing in the file, has each of them looked for
        const slow = await tryImport([fileOf(after)], { stored, matches: NOTHING });
        expect(quick.report.changes).toEqual(slow.report.changes);
        expect(quick.report.counts).toEqual(slow.report.counts);
        expect(quick.report.matches).toEqual(slow.report.matches);
        expect(quick.reading.difference.toStore).toEqual(slow.reading.difference.toStore);
      }),
      { numRuns: 60 },
    );
  });
});
