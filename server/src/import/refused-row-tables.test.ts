import { academicYear } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import type { ImportFile } from '../sources/import-file.js';
import { readSource } from '../sources/read-source.js';
import { workbookBytes } from '../tables/workbook/workbook-bytes.js';
import { csvFile, tryImport } from './import.test-support.js';
import { refusedRowTables } from './refused-row-tables.js';

const HEADER = 'opleiding;vakcode;vaknaam;EC;toetscode;toetsnaam;toetsvorm;datum;docent';
const GOOD = 'BGEO;GEO101;Landschappen;5;T1;Verslag;verslag;12-10-2026;X';
const BAD = 'BGEO;GEO101;Landschappen;5;T2;=Tentamen;tentamen;31-02-2027;X';

const refusedOf = async (files: readonly ImportFile[]) => {
  const { reading } = await tryImport(files, { language: 'nl', academicYear: academicYear('2026-2027') });
  return refusedRowTables(reading, 'nl');
};

describe('the refused rows', () => {
  it('stand as in the file, with what is wrong in a last column', async () => {
    const [table, ...others] = await refusedOf([csvFile([HEADER, GOOD, BAD])]);
    expect(others).toEqual([]);
    expect(table?.name).toBe('Toetsen');
    expect(table?.heads.map(({ text }) => text)).toEqual([...HEADER.split(';'), 'Fout']);
    expect(table?.rows.map((row) => row.slice(0, -1))).toEqual([BAD.split(';')]);
    expect(table?.rows[0]?.at(-1)).toMatch(/^datum: “31-02-2027” is geen datum/);
  });

  it('are imported once they are corrected, and the column with errors is left out with a word about it', async () => {
    const tables = await refusedOf([csvFile([HEADER, GOOD, BAD])]);
    const corrected = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === '31-02-2027' ? '30-10-2026' : cell))),
    }));
    const again = await tryImport([{ name: 'fout.xlsx', bytes: await workbookBytes(corrected) }]);
    expect(again.report.rows).toEqual({ read: 1, accepted: 1, refused: 0, skipped: 0 });
    expect(again.issues).toContain('column-of-errors 1');
    expect(again.after.assessments).toMatchObject([{ code: 'T2', title: '=Tentamen', dueOn: '2026-10-30' }]);
  });

  it('stay refused while they are as they were, with one column of errors however often', async () => {
    const first = await refusedOf([csvFile([HEADER, GOOD, BAD])]);
    const second = await refusedOf([{ name: 'fout.xlsx', bytes: await workbookBytes(first) }]);
    expect(second.map(({ heads }) => heads.map(({ text }) => text))).toEqual([[...HEADER.split(';'), 'Fout']]);
    expect(second[0]?.rows).toEqual(first[0]?.rows);
  });

  it('of files with sheets of one name get sheets that tell them apart and are known again', async () => {
    const tables = await refusedOf([
      csvFile([HEADER, BAD], 'a.csv'),
      csvFile([HEADER, BAD.replace('T2', 'T3')], 'b.csv'),
    ]);
    expect(tables.map(({ name }) => name)).toEqual(['Toetsen', 'Toetsen (2)']);
    const { sheets } = await readSource({ name: 'fout.xlsx', bytes: await workbookBytes(tables) });
    expect(sheets.map(({ name }) => name)).toEqual(['Toetsen', 'Toetsen (2)']);
  });

  it('are all rows of a sheet without a column it needs, and those of weights that do not add up', async () => {
    const without = await refusedOf([csvFile(['vakcode;toetscode;toetsvorm;datum', 'A;T1;verslag;12-10-2026'])]);
    expect(without[0]?.rows).toHaveLength(1);
    const rows = ['T1', 'T2'].map((code) => `BGEO;GEO101;Landschappen;5;${code};${code};verslag;12-10-2026;45`);
    const weights = await refusedOf([csvFile([HEADER.replace('docent', 'weging'), ...rows])]);
    expect(weights[0]?.rows.map((row) => row.at(-1))).toEqual([
      expect.stringContaining('90'),
      expect.stringContaining('90'),
    ]);
  });

  it('are none in a good file', async () => {
    expect(await refusedOf([csvFile([HEADER, GOOD])])).toEqual([]);
  });
});
