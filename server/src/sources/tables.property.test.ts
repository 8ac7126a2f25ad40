import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import type { ImportFile } from './import-file.js';
import type { RawRow } from './raw-sheet.js';
import { readSources } from './read-sources.js';
import { workbookOf } from './xlsx/xlsx.test-support.js';

const text = fc
  .string({ unit: fc.constantFrom('a', 'Z', 'é', ' ', '"', ';', ',', '\n', '\t', '1', '&', '<', '€') })
  .filter((value) => value.trim() !== '');
const whole = fc.integer({ min: -1e9, max: 1e9 });
const sheetOf = async (file: ImportFile) =>
  (await readSources([file], { language: 'en', format: 'template' })).results[0];
const filled = (rows: readonly RawRow[] | undefined) => rows?.map(({ cells }) => [...cells]);

describe('a table', () => {
  it('written as CSV is read back as it was', async () => {
    const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', ',', '\t', '|'), fc.boolean(), async (rows, delimiter, bom) => {
        const head = ['course_code', 'title', 'type'];
        const written = stringify([head, ...rows], { delimiter, quoted: true, bom });
        const read = await sheetOf({ name: 'a.csv', bytes: new TextEncoder().encode(written) });
        expect(filled(read?.sheets[0]?.rows)).toEqual([head, ...rows]);
      }),
    );
  });

  it('written as a workbook is read back as it was', async () => {
    const cell = fc.oneof(text, whole, fc.boolean());
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const data = rows.map((cells) => cells.map((value) => ({ value })));
        const bytes = await writeExcelFile(data as never).toBuffer(); // its types know no mixed rows
        const read = await sheetOf({ name: 'a.xlsx', bytes });
        expect(filled(read?.sheets[0]?.rows)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('with bytes changed, left out or put in never makes a reader throw', async () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>40.5</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>';
    const workbook = workbookOf({ rows: row.repeat(3), strings: '<si><t>vakcode</t></si>' }).bytes;
    const csv = new TextEncoder().encode('studentnummer;vakcode\ns1;"A;1"\n"s2";B\n'.repeat(5));
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255), how: fc.constantFrom('set', 'cut', 'put') });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(workbook, csv),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (whole, changes) => {
          const bytes = changes.reduce<readonly number[]>(changed, [...whole]);
          await expect(
            readSources([{ name: 'a', bytes: Uint8Array.from(bytes) }], { language: 'en' }),
          ).resolves.toBeDefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});

function changed(
  bytes: readonly number[],
  { at, byte, how }: { at: number; byte: number; how: string },
): readonly number[] {
  const index = at % Math.max(1, bytes.length);
  return [
    ...bytes.slice(0, index),
    ...(how === 'cut' ? [] : [byte]),
    ...bytes.slice(how === 'put' ? index : index + 1),
  ];
}
