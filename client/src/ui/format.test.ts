import { day, week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../testing/words-in.js';

describe('formats', () => {
  const nl = wordsIn('nl').format;
  const en = wordsIn('en').format;

  it('write hours with the decimal sign of the language', () => {
    expect([nl.hours(50.649), en.hours(50.649)]).toEqual(['50,6', '50.6']);
    expect([en.signedHours(8.5), en.signedHours(-8.5), en.signedHours(0)]).toEqual(['+8.5', '\u22128.5', '0.0']);
  });

  it('keep a day in place whatever the time zone of the reader', () => {
    expect(en.weekday(day('2027-03-28'))).toBe('Sun 28 Mar');
    expect(nl.weekday(day('2026-10-25'))).toBe('zo 25 okt');
  });

  it('write a week from Monday to Sunday, across months too', () => {
    expect(en.weekRange(week('2026-W41'))).toBe('5–11 Oct');
    expect(nl.weekRange(week('2026-W53'))).toContain('28 dec');
    expect(nl.weekRange(week('2026-W53'))).toContain('3 jan');
  });

  it('list weeks by their number', () => {
    expect(en.weekList([week('2026-W42'), week('2026-W53'), week('2027-W01')])).toBe('42, 53 and 1');
    expect(nl.weekList([week('2026-W42'), week('2027-W01')])).toBe('42 en 1');
  });
});
