import { describe, expect, it } from '@jest/globals';
import { shippedProfiles } from '../../../profiles/shipped-profiles.js';
import { LONGEST_TEXT } from './linear-pattern.js';
import { patternCost } from './pattern-cost.js';

describe('the cost of a pattern', () => {
  it.each(['((a+))+$', '(a|b)*c', '(?:a?){9}', '(?=a)b', '(?<!a)b', '(a)\\1', '(a'.concat('))')])(
    'has no bound where a repeat or a choice is repeated, or it looks around or back: %s',
    (pattern) => {
      expect(patternCost(pattern)).toBe(Number.POSITIVE_INFINITY);
    },
  );

  it('grows with every open repeat, and with every place it may begin at', () => {
    expect(patternCost('^abc')).toBe(1);
    expect(patternCost('abc')).toBe(LONGEST_TEXT);
    expect(patternCost('^a|b')).toBe(2 * LONGEST_TEXT);
    expect(patternCost('^a{2,4}[b+]{3}')).toBe(3);
    expect(patternCost('^a*')).toBe(LONGEST_TEXT + 1);
    expect(patternCost('.{0,1000}.{0,1000}x')).toBeGreaterThan(1e8);
  });

  it('of every shipped pattern stays far below what is felt', () => {
    const patterns = shippedProfiles().flatMap(({ rules }) => [
      ...rules.product,
      ...[rules.course, rules.type, rules.group, rules.title, rules.deadline, rules.opening, rules.signs]
        .flat()
        .map(({ pattern }) => pattern),
    ]);
    expect(patterns.length).toBeGreaterThan(50);
    expect(Math.max(...patterns.map(patternCost))).toBeLessThan(5e6);
  });
});
