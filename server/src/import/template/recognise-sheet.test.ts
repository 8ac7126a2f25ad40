import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { tryImport } from '../import.test-support.js';

describe('a workbook with the sheets of the template', () => {
  const book = async () => {
    const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[]) => ({
      sheet: name,
      data: rows.map((row) => [...row]),
    });
    const bytes = await writeXlsxFile([
      sheet('Toelichting', [['Vul de bladen in']]),
      sheet('Opleidingen', [
        ['Opleidingscode', 'Naam'],
        ['BGEO', 'Geografie'],
      ]),
      sheet('Vakken', [
        ['Vak code', 'Naam', 'E.C.', 'Opleiding', 'Studiejaar'],
        ['GEO101', 'Landschappen', 5, 'BGEO', 1],
      ]),
      sheet('Toetsen', [
        ['Toetsplan van de opleiding'],
        [],
        ['VAKCODE', 'Toets_code', 'Titel', 'Toetsvorm', 'Weging (%)', 'Inleverdatum'],
        ['GEO101', 'T1', 'Veldverslag', 'verslag', 40, 46307],
        [],
        ['GEO101', 'T2', 'Tentamen', 'tentamen', 60, '30-02-2027'],
      ]),
    ]).toBuffer();
    return { name: 'toetsplan.xlsx', bytes };
  };

  it('is read sheet by sheet, with rows numbered as Excel shows them', async () => {
    const { report } = await tryImport([await book()], { language: 'nl' });
    expect(report.detected.map(({ sheet, kind, headerRow }) => [sheet, kind, headerRow])).toEqual([
      ['Toelichting', null, null],
      ['Opleidingen', 'programmes', 1],
      ['Vakken', 'courses', 1],
      ['Toetsen', 'assessments', 3],
    ]);
    const error = report.issues.find(({ severity }) => severity === 'error');
    expect(error).toMatchObject({
      code: 'date-invalid',
      file: 'toetsplan.xlsx',
      sheet: 'Toetsen',
      row: 6,
      column: 'Inleverdatum',
      value: '30-02-2027',
    });
    expect(error?.message).toContain('is geen datum');
    expect(report.rows).toEqual({ read: 5, accepted: 3, refused: 1, skipped: 1 });
  });

  it('gives day numbers their day', async () => {
    const { after } = await tryImport([await book()]);
    expect(after.assessments[0]).toMatchObject({ dueOn: '2026-10-12', weightPercent: 40 });
    expect(after.assessments[0]?.provenance.location).toBe('Toetsen, row 4');
  });
});
