import { describe, expect, it } from '@jest/globals';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { tryImport } from '../import.test-support.js';
import { withCellsOverRows } from './cells-over-rows.js';

const HEAD = ['Vakcode', 'Vaknaam', 'EC', 'Toetsnaam', 'Toetsvorm', 'Weging', 'Datum'];

async function bookOf(rows: readonly Row[]) {
  const data = [HEAD.map((value) => ({ value })), ...rows];
  const bytes = await writeXlsxFile([{ sheet: 'Toetsen', data }]).toBuffer();
  return { name: 'toetsplan.xlsx', bytes };
}

const over = (value: string | number, rowSpan: number) => ({ value, rowSpan });

describe('a merged cell', () => {
  it('goes for each of its rows where it says what they are of, and that is said', async () => {
    const { after, report } = await tryImport([
      await bookOf([
        [over('GEO1', 2), over('Landschap', 2), over(5, 2), 'Essay', 'paper', 40, '16-10-2026'],
        [null, null, null, 'Tentamen', 'tentamen', 60, '26-10-2026'],
        ['GEO2', 'Klimaat', 5, 'Tentamen', 'tentamen', 100, '27-10-2026'],
      ]),
    ]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.assessments.map(({ courseCode, title }) => `${courseCode} ${title}`)).toEqual([
      'GEO1 Essay',
      'GEO1 Tentamen',
      'GEO2 Tentamen',
    ]);
    expect(report.issues.filter(({ code }) => code === 'cells-merged').map(({ column }) => column)).toEqual([
      'Vakcode',
      'Vaknaam',
      'EC',
    ]);
  });

  it('counts once where it is a weight or a date, and a blank cell stays blank', async () => {
    const { issues } = await tryImport([
      await bookOf([
        ['GEO1', 'Landschap', 5, 'Essay', 'paper', over(100, 2), over('16-10-2026', 2)],
        ['GEO1', 'Landschap', 5, 'Bijlage', 'paper', null, null],
        [null, 'Klimaat', 5, 'Tentamen', 'tentamen', 100, '27-10-2026'],
      ]),
    ]);
    expect(issues).toContain('value-missing 4');
    expect(issues).not.toContain('cells-merged 1');
  });
});

describe('filling merged cells', () => {
  const rows = [1, 2, 3, 5].map((row) => ({ row, cells: row === 1 ? ['a', 'b'] : [null, row === 3 ? 'own' : null] }));

  it('leaves alone what has its own value, rows that are not there, and cells that lie over others', () => {
    const filled = withCellsOverRows(rows, [
      { column: 0, from: 1, to: 1_000_000 },
      { column: 1, from: 1, to: 3 },
      { column: 0, from: 2, to: 3 },
      { column: 0, from: 4, to: 5 },
    ]);
    expect(filled.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'own'],
      ['a', null],
    ]);
    expect(withCellsOverRows(rows, [])).toBe(rows);
  });
});
