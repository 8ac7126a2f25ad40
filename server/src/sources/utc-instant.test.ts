import { describe, expect, it } from '@jest/globals';
import { utcInstant, utcInstantOfEpoch } from './utc-instant.js';

describe('an instant', () => {
  it.each([
    ['2026-10-05T21:59:00Z', '2026-10-05T21:59:00Z'],
    ['2026-10-05T23:59:30.123+02:00', '2026-10-05T21:59:30Z'],
    ['2026-01-01T00:30:00+0100', '2025-12-31T23:30:00Z'],
    ['2026-03-01T22:00:00-05:00', '2026-03-02T03:00:00Z'],
  ])('%s is %s', (text, utc) => {
    expect(utcInstant(text)).toBe(utc);
  });

  it.each(['2026-10-05', '2026-10-05T21:59:00', '2026-02-30T10:00:00Z', '1970-01-01T00:00:00Z', 'yesterday'])(
    'is none in %s',
    (text) => {
      expect(utcInstant(text)).toBeNull();
    },
  );

  it('may be counted in seconds since 1970, where 0 is none', () => {
    expect(utcInstantOfEpoch(1_791_237_540)).toBe('2026-10-05T21:59:00Z');
    expect(utcInstantOfEpoch(0)).toBeNull();
  });
});
