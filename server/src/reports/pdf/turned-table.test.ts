import { describe, expect, it } from '@jest/globals';
import { isTooWide, type LaidTable, turned } from './turned-table.js';

const table = (columns: number, rows: number): LaidTable => ({
  heads: Array.from({ length: columns }, (_, at) => `Head ${at}`),
  numeric: Array.from({ length: columns }, (_, at) => at > 0),
  rows: Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => [`${y}.${x}`])),
});

describe('a table with more columns than fit', () => {
  it('is turned where its rows fit as columns', () => {
    expect(isTooWide(table(9, 4))).toBe(true);
    expect(isTooWide(table(9, 5))).toBe(false);
    expect(isTooWide(table(8, 2))).toBe(false);
  });

  it('keeps every cell, with a row for each of its columns', () => {
    expect(turned(table(3, 2), 'Figure')).toEqual({
      heads: ['Figure', '0.0', '1.0'],
      numeric: [false, true, true],
      rows: [
        [['Head 1'], ['0.1'], ['1.1']],
        [['Head 2'], ['0.2'], ['1.2']],
      ],
    });
  });
});
