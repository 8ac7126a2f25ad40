import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { chooseDelimiter } from './choose-delimiter.js';
import { decodeText } from './decode-text.js';
import { readCsv } from './read-csv.js';
import { readRecords } from './read-records.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  const text = 'vakcode;naam\nA;coöperatie €5\n';
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text.replace('€', '\u0080'), 'latin1')],
    ['macintosh', Buffer.from(text.replace('ö', '\u009a').replace('€', '\u00db'), 'latin1')],
  ])('is found: %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'text', encoding, text });
  });

  it('is no text where control bytes stand', () => {
    expect(decodeText(new Uint8Array([65, 1, 2, 3, 66, 67]))).toEqual({ kind: 'binary' });
  });

  it('shows a file that broke off inside a letter', () => {
    expect(decodeText(utf8('één twee é').subarray(0, -1))).toEqual({ kind: 'truncated', encoding: 'utf-8' });
    expect(decodeText(Buffer.from('\ufefftekst', 'utf16le').subarray(0, -1)).kind).toBe('truncated');
  });
});

describe('the delimiter', () => {
  it.each([
    ['a;b;c\n1,5;2,5;3,5', ';'],
    ['"a;b",c,d\n1,2,3', ','],
    ['a\tb\tc', '\t'],
    ['a|b|c', '|'],
    ['Toetsplan, versie 3\na;b;c', ';'],
    ['alone', null],
  ])('of %j', (text, expected) => {
    expect(chooseDelimiter(text)).toBe(expected);
  });
});

describe('records', () => {
  const numbers = (text: string) => readRecords(text, { delimiter: ';', firstLine: 1 }).rows.map(({ row }) => row);

  it('have the number of the line on which they start', () => {
    expect(numbers('a;b\n"1\n2\n3";x\n\n4;5')).toEqual([1, 2, 5, 6]);
  });

  it('do not go on after the last one with content', () => {
    expect(numbers('a;b\n1;2\n;\n\n\n')).toEqual([1, 2]);
  });

  it('are refused above 2,000 columns', () => {
    const { issues, rows } = readRecords(Array(100_000).fill('x').join(';'), { delimiter: ';', firstLine: 1 });
    expect(issues).toEqual([{ code: 'columns-too-many', row: null, values: { count: 100_000, limit: 2000 } }]);
    expect(rows).toEqual([]);
  });

  it('are refused above the number of rows of the largest sheet', () => {
    const { issues } = readRecords('a\n'.repeat(1_048_600), { delimiter: ';', firstLine: 1 });
    expect(issues[0]?.code).toBe('rows-too-many');
  });

  it('are refused when a cell is longer than any program makes, and the quotation mark is blamed where it is to blame', () => {
    const text = (quote: string) => `a;b\n${quote}${'x'.repeat(40_000)};2\n`;
    const codes = (quote: string) =>
      readRecords(text(quote), { delimiter: ';', firstLine: 1 }).issues.map(({ code, row }) => [code, row]);
    expect(codes('')).toEqual([['cell-too-long', 2]]);
    expect(codes('"')).toEqual([['quote-unterminated', 2]]);
  });

  it('come back as they were written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1') });
    const row = fc.array(
      cell.map((text) => `x${text}x`),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n' });
        const { sheets, issues } = readCsv({ name: 'a.csv', bytes: utf8(`sep=;\r\n${text}\r\n`) });
        expect(issues).toEqual([]);
        expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
