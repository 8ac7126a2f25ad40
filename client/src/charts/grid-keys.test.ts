import { describe, expect, it } from '@jest/globals';
import { placeAfterKey } from './grid-keys.js';

const size = { rows: 3, columns: 20 };
const at = { row: 1, column: 5 };

describe('keys in a grid', () => {
  it.each([
    ['ArrowLeft', { row: 1, column: 4 }],
    ['ArrowRight', { row: 1, column: 6 }],
    ['ArrowUp', { row: 0, column: 5 }],
    ['ArrowDown', { row: 2, column: 5 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 19 }],
    ['PageUp', { row: 0, column: 5 }],
    ['PageDown', { row: 2, column: 5 }],
  ])('%s moves', (key, place) => {
    expect(placeAfterKey(key, at, size)).toEqual(place);
  });

  it('stop at the edges', () => {
    expect(placeAfterKey('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(placeAfterKey('ArrowRight', { row: 0, column: 19 }, size)).toEqual({ row: 0, column: 19 });
  });

  it('leave other keys to the browser', () => {
    expect(placeAfterKey('Enter', at, size)).toBeNull();
    expect(placeAfterKey('Tab', at, size)).toBeNull();
  });
});
