import type { ClockTime, PlainDate } from '@evenkeel/shared/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeFormula, unescapeFormula } from '../sources/csv/formula-escape.js';
import { readCsv } from '../sources/csv/read-csv.js';
import { momentOfSerial, serialOfMoment } from '../sources/excel-serial.js';
import type { Cell } from '../sources/raw-sheet.js';
import { readXlsx } from '../sources/xlsx/read-xlsx.js';
import { csvText } from './csv-text.js';
import type { Table } from './table.js';
import { workbookBytes } from './workbook/workbook-bytes.js';

const NAUGHTY = [
  '=1+1',
  '+31 70 800 9400',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "''@x",
  "'t Hof",
  '＝1+1',
  '=HYPERLINK("https://example.org";"open")',
  '_x0041_',
  'a_x000D_b',
  '<b>&amp;</b>',
  'semi;colon, comma "quoted"',
];
const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 'Toetsen',
  heads: [
    { text: 'vakcode', need: 'required' },
    { text: 'titel', need: 'optional' },
  ],
  rows,
});
const day = '2026-10-25' as PlainDate; // a day as written
const time = '23:59' as ClockTime; // a time as written

const cellsOfWorkbook = async (table: Table) => {
  const read = await readXlsx({ name: 'a.xlsx', bytes: await workbookBytes([table]) });
  expect(read.issues).toEqual([]);
  return read.sheets[0]?.rows.slice(1).map(({ cells }) => cells);
};
const cellsOfText = (text: string) =>
  readCsv({ name: 'a.csv', bytes: new TextEncoder().encode(text) })
    .sheets[0]?.rows.slice(1)
    .map(({ cells }) => cells);

describe('a table written to a file', () => {
  it('keeps naughty texts as they are in a workbook', async () => {
    const rows = NAUGHTY.map((text) => ['X', text]);
    expect(await cellsOfWorkbook(tableOf(rows))).toEqual(rows);
  });

  it.each(['nl', 'en'] as const)(
    'keeps naughty texts as they are in CSV (%s), and none starts a formula',
    (language) => {
      const rows = NAUGHTY.map((text) => [text, 'X']);
      const text = csvText(tableOf(rows), language);
      expect(cellsOfText(text)).toEqual(rows);
      const starts = text.split('\n').slice(1, -1);
      expect(starts.filter((line) => /^"?[=+\-@＝＋－＠]/.test(line))).toEqual([]);
    },
  );

  it('never writes a formula into a workbook, whatever the text', async () => {
    const book = Buffer.from(await workbookBytes([tableOf(NAUGHTY.map((text) => [text, text]))]));
    const read = await readXlsx({ name: 'a.xlsx', bytes: book });
    expect(read.sheets[0]?.rows.flatMap(({ cells }) => cells).every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('keeps numbers, days and times typed in a workbook', async () => {
    const rows: Cell[][] = [
      [7.5, 33.333333333333336],
      [
        { kind: 'moment', date: day, time: null },
        { kind: 'moment', date: null, time },
      ],
      [{ kind: 'moment', date: day, time }, true],
    ];
    expect(await cellsOfWorkbook(tableOf(rows))).toEqual(rows);
  });

  it('keeps control characters of a refused row, so that it stays refused', async () => {
    expect(await cellsOfWorkbook(tableOf([['a\u0001b', 'c']]))).toEqual([['a\u0001b', 'c']]);
  });

  it('writes Dutch CSV with semicolons, decimal commas, days first and a byte order mark', () => {
    const text = csvText(tableOf([[1.125, { kind: 'moment', date: day, time: null }]]), 'nl');
    expect(text).toBe('\ufeffvakcode;titel\n1,1250;25-10-2026\n');
  });

  it.each([
    ['nl', "-10,5;'-1"],
    ['en', "-10.5,'-1"],
  ] as const)(
    'leaves numbers below zero to be computed with in CSV (%s), and no text that looks like one',
    (language, line) => {
      const text = csvText(tableOf([[-10.5, '-1']]), language);
      expect(text.split('\n')[1]).toBe(line);
      expect(cellsOfText(text)).toEqual([[language === 'nl' ? '-10,5' : '-10.5', '-1']]);
    },
  );

  it('counts days and times as spreadsheets do', () => {
    const moment = fc.record({
      days: fc.integer({ min: 61, max: 2_958_464 }),
      minutes: fc.integer({ min: 1, max: 1439 }),
    });
    fc.assert(
      fc.property(moment, ({ days, minutes }) => {
        const read = momentOfSerial(days + minutes / 1440, 1900);
        expect(read && serialOfMoment(read)).toBeCloseTo(days + minutes / 1440, 9);
      }),
    );
  });

  it('takes back exactly the apostrophe that it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', 'a') }), (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      }),
    );
  });
});
