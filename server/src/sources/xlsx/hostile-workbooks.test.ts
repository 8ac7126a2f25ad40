import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '../limits.js';
import { readXlsx } from './read-xlsx.js';
import { workbookOf } from './xlsx.test-support.js';

type Book = Parameters<typeof workbookOf>[0];
const read = (book: Book) => readXlsx(workbookOf(book));
const codesOf = async (book: Book) => (await read(book)).issues.map(({ code }) => code);
const rowsOf = async (book: Book) => (await read(book)).sheets[0]?.rows.map(({ row, cells }) => [row, ...cells]);

describe('a workbook that is built to overwhelm', () => {
  it('may have a number format that would take forever to look through', async () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    expect(await rowsOf({ rows: '<row r="1"><c r="A1" s="0"><v>5</v></c></row>', styles })).toEqual([[1, 5]]);
  });

  it('may have an element with endless attributes', async () => {
    const attributes = Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await codesOf({ rows: `<row ${attributes}/>` })).toEqual(['file-bomb']);
  });

  it('may have more texts than any workbook', async () => {
    expect(await codesOf({ rows: '<row/>', strings: '<si/>'.repeat(LIMITS.sharedStrings + 1) })).toEqual(['file-bomb']);
  });
});

describe('cells and rows that are only coloured', () => {
  it('count for nothing, and what stands behind them stays in its place', async () => {
    const rows = [
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"><v>1</v></c><c r="D1" s="1"/></row>',
      ...Array.from(
        { length: 5000 },
        (_, index) => `<row r="${index + 2}" spans="1:3"><c r="A${index + 2}" s="1"/></row>`,
      ),
      '<row r="6000" s="1"/><row r="6001"><c r="B6001"><v>2</v></c></row>',
    ];
    expect(await rowsOf({ rows: rows.join('') })).toEqual([
      [1, null, null, 1],
      [6001, null, 2],
    ]);
  });

  it('keep their place where cells and rows say none', async () => {
    const rows = '<row><c s="1"/><c><v>1</v></c></row><row s="1"/><row r="3"><c r="A3" s="1"/><c><v>2</v></c></row>';
    expect(await rowsOf({ rows })).toEqual([
      [1, null, 1],
      [3, null, 2],
    ]);
  });
});
