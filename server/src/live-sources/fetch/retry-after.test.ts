import { describe, expect, it } from '@jest/globals';
import { retryAfter } from './retry-after.js';

const NOW = Date.UTC(2026, 10, 23, 12);

describe('the time a server asks to wait', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('is read from %p', (header, expected) => {
    expect(retryAfter(header, NOW)).toBe(expected);
  });
});
