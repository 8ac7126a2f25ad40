import { describe, expect, it } from '@jest/globals';
import { byKeys, compareText } from './compare.js';

describe('order', () => {
  it('of texts is by code unit, whatever the language of the machine', () => {
    expect(['é', 'a', 'Z', 'A', '10', '9'].toSorted(compareText)).toEqual(['10', '9', 'A', 'Z', 'a', 'é']);
    expect(compareText('a', 'a')).toBe(0);
  });

  it('is by the first key that differs, numbers as numbers', () => {
    const rows = [
      { week: 10, code: 'B' },
      { week: 9, code: 'C' },
      { week: 10, code: 'A' },
    ];
    const ordered = rows.toSorted(
      byKeys(
        (row) => row.week,
        (row) => row.code,
      ),
    );
    expect(ordered.map(({ week, code }) => `${week}${code}`)).toEqual(['9C', '10A', '10B']);
  });

  it('leaves equals in the order they came', () => {
    const rows = [{ id: 1 }, { id: 2 }];
    expect(rows.toSorted(byKeys(() => 0))).toEqual(rows);
  });
});
