import { day, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { yearsToOffer } from './years-to-offer.js';

describe('the years an import may be about', () => {
  it('are those around today, the running one first choice', () => {
    expect(yearsToOffer([], day('2026-11-23'))).toEqual({
      years: ['2025-2026', '2026-2027', '2027-2028'],
      usual: '2026-2027',
    });
  });

  it('hold the years that are already known, once each', () => {
    const { years } = yearsToOffer([year('2014-2015'), year('2026-2027')], day('2026-11-23'));
    expect(years).toEqual(['2014-2015', '2025-2026', '2026-2027', '2027-2028']);
  });
});
