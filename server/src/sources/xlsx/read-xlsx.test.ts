import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { readSource } from '../read-source.js';
import { meaningOfCode } from './number-formats.js';
import { workbookOf, zipOf } from './xlsx.test-support.js';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>';

const rowsOf = async (book: Parameters<typeof workbookOf>[0]) => {
  const { sheets, issues } = await readSource(workbookOf(book));
  expect(issues).toEqual([]);
  return sheets[0]?.rows;
};
const codesOf = async (file: Parameters<typeof readSource>[0]) =>
  (await readSource(file)).issues.map(({ code }) => code);

describe('a workbook', () => {
  it('is read as another program wrote it', async () => {
    const day = (year: number, month: number, date: number, ...time: number[]) =>
      ({ value: new Date(Date.UTC(year, month - 1, date, ...time)), type: Date, format: 'dd-mm-yyyy hh:mm' }) as const;
    const bytes = await writeXlsxFile(
      [
        ['vakcode', 'datum', 'ec', 'groepswerk'],
        [{ value: 'GEO101' }, day(2026, 10, 23, 23, 59), { value: 7.5 }, { value: true }],
      ],
      { sheet: 'Toetsen' },
    ).toBuffer();
    const { sheets, issues } = await readSource({ name: 'whatever.csv', bytes });
    expect(issues).toEqual([]);
    expect(sheets[0]?.name).toBe('Toetsen');
    expect(sheets[0]?.rows).toEqual([
      { row: 1, cells: ['vakcode', 'datum', 'ec', 'groepswerk'] },
      { row: 2, cells: ['GEO101', { kind: 'moment', date: '2026-10-23', time: '23:59' }, 7.5, true] },
    ]);
  });

  it('keeps the numbers of its rows where some are left out, and the place of its cells', async () => {
    expect(
      await rowsOf({ rows: '<row r="3"><c r="B3"><v>1</v></c></row><row r="7"><c r="A7"><v>2</v></c></row>' }),
    ).toEqual([
      { row: 3, cells: [null, 1] },
      { row: 7, cells: [2] },
    ]);
  });

  it('has days, times and percentages by their number formats', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>46318</v></c><c r="B1" s="2"><v>0.99930555555555556</v></c><c r="C1" s="3"><v>0.4</v></c><c r="D1" s="4"><v>46318.999305555553</v></c><c r="E1"><v>46318</v></c></row>';
    expect((await rowsOf({ rows, styles: STYLES }))?.[0]?.cells).toEqual([
      { kind: 'moment', date: '2026-10-23', time: null },
      { kind: 'moment', date: null, time: '23:59' },
      '40%',
      { kind: 'moment', date: '2026-10-23', time: '23:59' },
      46318,
    ]);
  });

  it('has days written out, as strict workbooks do', async () => {
    const rows = '<row r="1"><c t="d"><v>2026-10-23T23:59:00</v></c><c t="d"><v>2026-10-23</v></c></row>';
    expect((await rowsOf({ rows }))?.[0]?.cells).toEqual([
      { kind: 'moment', date: '2026-10-23', time: '23:59' },
      { kind: 'moment', date: '2026-10-23', time: null },
    ]);
  });

  it('counts days from 1904 where it says so', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44856</v></c></row>';
    expect((await rowsOf({ rows, styles: STYLES, date1904: true }))?.[0]?.cells).toEqual([
      { kind: 'moment', date: '2026-10-23', time: null },
    ]);
  });

  it('has texts in one place, in the cell and in runs, with escaped characters', async () => {
    const strings = '<si><t>een</t></si><si><r><t>twee </t></r><r><t>delen</t></r><rPh><t>weg</t></rPh></si>';
    const rows =
      '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>A &amp; B_x000D_</t></is></c><c t="str"><f>X</f><v>uit formule</v></c><c t="b"><v>0</v></c></row>';
    expect((await rowsOf({ rows, strings }))?.[0]?.cells).toEqual([
      'een',
      'twee delen',
      'A & B\r',
      'uit formule',
      false,
    ]);
  });

  it('shows cells whose formula failed or was never calculated', async () => {
    const rows = '<row r="1"><c t="e"><f>A9</f><v>#REF!</v></c><c><f>A1+1</f></c></row>';
    expect((await rowsOf({ rows }))?.[0]?.cells).toEqual([
      { kind: 'fault', reason: 'error-value', text: '#REF!' },
      { kind: 'fault', reason: 'not-calculated', text: '=' },
    ]);
  });

  it('leaves hidden sheets alone and says so', async () => {
    const { sheets, issues } = await readSource(
      workbookOf({ rows: '<row><c><v>1</v></c></row>', sheetState: 'hidden' }),
    );
    expect(sheets).toEqual([]);
    expect(issues.map(({ code, place }) => [code, place.sheet])).toEqual([['sheet-hidden', 'Toetsen']]);
  });
});

describe('a workbook that is refused', () => {
  it('has a row of 100,000 columns', async () => {
    expect(await codesOf(workbookOf({ rows: `<row>${'<c><v>1</v></c>'.repeat(100_000)}</row>` }))).toEqual([
      'columns-too-many',
    ]);
  });

  it('has far-off cells in very many rows', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${index + 1}"><c r="BXK${index + 1}"><v>${index * 7919}</v></c></row>`,
    );
    expect(await codesOf(workbookOf({ rows: rows.join('') }))).toEqual(['cells-too-many']);
  });

  it('has a cell longer than Excel allows', async () => {
    const text = Array.from({ length: 8000 }, (_, index) => index * 7919).join(' ');
    expect(await codesOf(workbookOf({ rows: `<row><c t="str"><v>${text}</v></c></row>` }))).toEqual(['cell-too-long']);
  });

  it('unpacks to far more than its size', async () => {
    expect(await codesOf(workbookOf({ rows: ' '.repeat(30_000_000) }))).toEqual(['file-bomb']);
  });

  it('claims to unpack to more than is read', async () => {
    expect(await codesOf(workbookOf({ rows: '<row/>', sheetSize: 4_000_000_000 }))).toEqual(['file-bomb']);
  });

  it('unpacks to more than it claims', async () => {
    expect(
      await codesOf(workbookOf({ rows: `<row>${'<c><v>12</v></c>'.repeat(1000)}</row>`, sheetSize: 100 })),
    ).toEqual(['file-damaged']);
  });

  it('has a document type with entities', async () => {
    const beforeRoot = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await codesOf(workbookOf({ rows: '<row><c t="str"><v>&b;</v></c></row>', beforeRoot }))).toEqual([
      'file-unsafe',
    ]);
  });

  it('uses an entity that XML does not have', async () => {
    expect(await codesOf(workbookOf({ rows: '<row><c t="str"><v>&b;</v></c></row>' }))).toEqual(['file-damaged']);
  });

  it('has XML that does not close', async () => {
    expect(await codesOf(workbookOf({ rows: '<row><c>' }))).toEqual(['file-damaged']);
  });

  it('broke off, anywhere', async () => {
    const { bytes } = workbookOf({ rows: '<row><c><v>1</v></c></row>' });
    for (let length = 60; length < bytes.length; length += 37) {
      expect(await codesOf({ name: 'a.xlsx', bytes: bytes.subarray(0, length) })).toEqual(['file-damaged']);
    }
  });

  it.each([
    ['ods', 'content.xml'],
    ['xlsb', 'xl/workbook.bin'],
    ['archive', 'readme.txt'],
  ])('is no workbook but %s', async (type, path) => {
    const { issues } = await readSource({ name: 'a.xlsx', bytes: zipOf([{ path, content: 'x' }]) });
    expect(issues.map(({ code, values }) => [code, values['type']])).toEqual([['file-type', type]]);
  });
});

describe('a number format', () => {
  it.each([
    ['dd-mm-yyyy', 'moment'],
    ['[$-413]d mmmm yyyy;@', 'moment'],
    ['[h]:mm', 'moment'],
    ['dd-mm-jjjj', 'moment'],
    ['0.0%', 'percent'],
    ['0.00', 'number'],
    ['General', 'number'],
    ['"dagen" 0', 'number'],
    ['[Red]0', 'number'],
    ['#,##0 "EC"', 'number'],
  ])('%s means %s', (code, expected) => {
    expect(meaningOfCode(code)).toBe(expected);
  });
});
