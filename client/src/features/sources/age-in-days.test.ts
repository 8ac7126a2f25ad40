import { day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { ageInDays } from './age-in-days.js';

describe('the age of an import', () => {
  it('counts the days of the institution, whatever the zone of the instant', () => {
    expect(ageInDays('2026-11-22T23:30:00.000Z', day('2026-11-25'))).toBe(2);
    expect(ageInDays('2026-11-22T22:30:00.000Z', day('2026-11-25'))).toBe(3);
  });

  it('is never below zero, and unknown where there is no instant', () => {
    expect(ageInDays('2026-11-26T10:00:00.000Z', day('2026-11-25'))).toBe(0);
    expect(ageInDays('lately', day('2026-11-25'))).toBeNull();
  });
});
