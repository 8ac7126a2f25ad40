import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amsterdamInstant, amsterdamMomentOfEpoch } from './amsterdam-moment.js';

describe('the local moment of an instant', () => {
  it.each([
    ['2026-07-01T21:59:00Z', '2026-07-01', '23:59'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
    ['2026-10-05T10:00:00.000Z', '2026-10-05', '12:00'],
    ['2026-10-05T23:59:00-06:00', '2026-10-06', '07:59'],
    ['2026-10-05T23:59:00+0200', '2026-10-05', '23:59'],
    // The clock goes from 02:00 to 03:00, and in autumn from 03:00 back to 02:00.
    ['2027-03-28T00:59:00Z', '2027-03-28', '01:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '03:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
  ])('%s is %s at %s', (text, date, time) => {
    expect(amsterdamInstant(text)).toEqual({ date, time });
  });

  it('without an offset is the clock on the wall', () => {
    expect(amsterdamInstant('2026-10-05T23:59:00')).toEqual({ date: '2026-10-05', time: '23:59' });
  });

  it.each(['', '2026-10-05', '2026-02-31T10:00:00Z', '2026-10-05T24:00:00Z', '1826-10-05T10:00:00Z', 'tomorrow'])(
    'is none for “%s”',
    (text) => expect(amsterdamInstant(text)).toBeNull(),
  );

  it('is none for milliseconds in the place of seconds', () => {
    expect(amsterdamMomentOfEpoch(1_791_755_940_000)).toBeNull();
  });

  it('is the same when it is asked again, and never earlier than an earlier instant on another day', () => {
    const second = fc.integer({ min: 946_684_800, max: 4_133_980_799 });
    fc.assert(
      fc.property(second, second, (a, b) => {
        const [first, again, other] = [amsterdamMomentOfEpoch(a), amsterdamMomentOfEpoch(a), amsterdamMomentOfEpoch(b)];
        expect(again).toEqual(first);
        if (first && other && first.date < other.date) expect(a).toBeLessThan(b);
      }),
      { numRuns: 200 },
    );
  });
});
