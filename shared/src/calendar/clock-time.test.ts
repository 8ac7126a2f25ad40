import { describe, expect, it } from '@jest/globals';
import { clockTime, minutesOf } from './clock-time.js';

describe('a time of day', () => {
  it.each([
    ['9:00', '09:00'],
    ['23:59', '23:59'],
    ['23.59', '23:59'],
    ['13u30', '13:30'],
    ['23:59:00', '23:59'],
    [' 00:00 ', '00:00'],
  ])('is named by "%s"', (text, time) => {
    expect(clockTime(text)).toBe(time);
  });

  it.each(['24:00', '12:60', '9', '900', '', 'noon', '1:5'])('is not named by "%s"', (text) => {
    expect(clockTime(text)).toBeNull();
  });

  it('counts minutes since midnight', () => {
    const time = clockTime('13:05');
    expect(time && minutesOf(time)).toBe(785);
  });
});
