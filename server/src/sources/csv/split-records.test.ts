import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { splitRecords } from './split-records.js';

const split = (text: string, delimiter = ';') => splitRecords(text, { delimiter, firstLine: 1, mostRows: 1000 });
const cellsOf = (text: string, delimiter?: string) => split(text, delimiter).rows.map(({ cells }) => cells);

describe('the records of a text', () => {
  it('hold separators, quotation marks and line breaks inside quotes', () => {
    expect(cellsOf('a;"b;c";"d ""e"""\n"f\ng";h')).toEqual([
      ['a', 'b;c', 'd "e"'],
      ['f\ng', 'h'],
    ]);
  });

  it('start on the line an editor shows, whatever ends the lines', () => {
    const { rows } = split('a;b\r\n"c\r\nd";e\rf;g\n\nh;i');
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 4, 5, 6]);
    expect(rows.map(({ cells }) => cells[0] ?? null)).toEqual(['a', 'c\nd', 'f', null, 'h']);
  });

  it('have no cell where there are only blanks', () => {
    expect(cellsOf('a; ;\u00a0;b\n ; ;')).toEqual([['a', null, null, 'b'], []]);
  });

  it('tell the first fault with quotation marks, and the one that swallows the rest of the file above all', () => {
    expect(split('a;b\n"c"d;e').fault).toEqual({ code: 'quote-malformed', row: 2 });
    expect(split('"a"b\n"c;d\ne').fault).toEqual({ code: 'quote-unterminated', row: 2 });
    expect(split('a "quoted" word;b').fault).toBeNull();
  });

  it('are those of a well-known reader, for any table in any of the three line ends', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\n', '1', "'x", '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(';', ',', '\t'),
        (rows, end, delimiter) => {
          const text = Papa.unparse(rows, { delimiter, newline: end, quotes: true });
          const known = Papa.parse<string[]>(text, { delimiter, newline: end }).data;
          expect(cellsOf(text, delimiter)).toEqual(known.map(asCells));
        },
      ),
    );
  });

  it('never lose a character outside quotes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ';', '\n', ' ', 'b') }), (text) => {
        const kept = split(text)
          .rows.flatMap(({ cells }) => cells)
          .join('');
        expect(kept.replace(/ /g, '')).toBe(text.replace(/[;\n ]/g, ''));
      }),
    );
  });
});

/** Blank cells are null, and a row of nothing but blanks has none. */
function asCells(cells: readonly string[]): readonly (string | null)[] {
  const read = cells.map((text) => (text.trim() === '' ? null : text.replace(/^'(?=[=])/, '')));
  return read.every((one) => one === null) ? [] : read;
}
