import { describe, expect, it } from '@jest/globals';
import { MOST_CHARACTERS, printable, REPLACEMENT } from './printable-text.js';

describe('a text that is printed', () => {
  it('stays as it is where the fonts have all of it', () => {
    const print = printable();
    expect(print.text('Naïve Übung – “één” café → −5 × 3')).toBe('Naïve Übung – “één” café → −5 × 3');
    expect([print.replaced(), print.shortened()]).toEqual([[], []]);
  });

  it.each([
    ['emoji', 'Fun \u{1F600}', ['U+1F600']],
    ['Arabic', 'علم', ['U+0639', 'U+0644', 'U+0645']],
    ['control characters', 'a\u0007b', ['U+0007']],
  ])('has %s replaced, which is told', (_, text, codes) => {
    const print = printable();
    expect(print.text(text)).toContain(REPLACEMENT);
    expect(print.replaced()).toEqual(codes);
  });

  it('is cut where it is far too long, which is told, and can be broken within long words', () => {
    const print = printable();
    expect([...print.text('word '.repeat(MOST_CHARACTERS))].length).toBe(MOST_CHARACTERS);
    expect(print.shortened()).toHaveLength(1);
    expect(print.text('x'.repeat(300)).replaceAll('\u200b', '')).toBe('x'.repeat(300));
    expect(print.text('x'.repeat(300))).toContain('\u200b');
  });
});
