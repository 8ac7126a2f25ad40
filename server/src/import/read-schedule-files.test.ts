import { aCourse, anOffering, aSchedule, week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, tryImport } from './import.test-support.js';

describe('an import', () => {
  const flat = 'opleiding,vakcode,vaknaam,ec,studiejaar,blok,toetscode,titel,type,weging,datum,bron';

  it('keeps what the column source says', async () => {
    const file = csvFile([flat, 'BGEO,GEO101,Land,5,1,1,T1,Verslag,verslag,100,2026-10-12,illustratief: verzonnen']);
    const { after } = await tryImport([file]);
    expect(after.assessments[0]?.provenance).toMatchObject({
      standing: 'illustrative',
      note: 'illustratief: verzonnen',
    });
  });

  it('takes the same from rows in another order', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const course = Math.floor(index / 4);
      return `BGEO,GEO10${course},Vak ${course},5,1,${course + 1},T${index % 4},Toets ${index},opdracht,25,2026-10-${10 + index},`;
    });
    const content = async (ordered: readonly string[]) => {
      const { after } = await tryImport([csvFile([flat, ...ordered])]);
      const bare = after.assessments.map(({ provenance: _, ...assessment }) => JSON.stringify(assessment)).sort();
      return [bare, after.courses.map(({ code, ec }) => [code, ec]).sort(), after.offerings.length];
    };
    const expected = await content(rows);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(await content(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('accounts for every row, whatever is in the cells', async () => {
    const cell = fc.constantFrom(
      '',
      'T1',
      'T2',
      'GEO101',
      '5',
      '-3',
      '12-10-2026',
      '31-02-2027',
      'tentamen',
      '40%',
      'Totaal',
      'x'.repeat(400),
    );
    const row = fc.array(cell, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const { report } = await tryImport([
          csvFile([flat, ...rows.map((cells) => cells.join(',')), 'end,,,,,,,,,,,']),
        ]);
        const { read, accepted, refused, skipped } = report.rows;
        expect(read).toBe(rows.length + 1);
        expect(accepted + refused + skipped).toBe(read);
      }),
    );
  });

  it('shows 1,000 issues and says how many more there are', async () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `BGEO,GEO101,Land,5,1,1,T${index},Toets,opdracht,,31-02-2027,`,
    );
    const { report } = await tryImport([csvFile([flat, ...rows])], {
      academicYear: anOffering().academicYear,
    });
    expect(report.issues).toHaveLength(1001);
    expect(report.issues.at(-1)?.code).toBe('more-issues');
    expect(report.issues.at(-1)?.message).toMatch(/^501 more/);
    expect(report.rows.refused).toBe(1500);
  });

  it('takes the academic year that is said for rows that name none', async () => {
    const file = csvFile(['course_code,assessment_code,title,type,week', 'PSY101,T1,Essay,paper,42']);
    const { after } = await tryImport([file], {
      stored: aSchedule({ courses: [aCourse()], offerings: [anOffering()] }),
      academicYear: anOffering().academicYear,
    });
    expect(after.assessments[0]).toMatchObject({ academicYear: '2026-2027', dueWeek: week('2026-W42') });
  });

  it('takes a column studiejaar for the academic year where it holds those', async () => {
    const file = csvFile(['vakcode,studiejaar,toetscode,titel,type', 'PSY101,2026-2027,T1,Essay,paper']);
    const { after, issues } = await tryImport([file], { stored: aSchedule() });
    expect(issues).toEqual([]);
    expect(after.assessments[0]?.academicYear).toBe('2026-2027');
  });
});
