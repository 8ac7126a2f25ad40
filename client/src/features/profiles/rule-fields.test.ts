import { describe, expect, it } from '@jest/globals';
import { changedRule, movedRule, newRule } from './rule-fields.js';

describe('a rule of a profile', () => {
  it('loses a part that is emptied, but never its pattern', () => {
    const rule = { pattern: 'TD', is: 'tutorial', code: 'TD' };
    expect(changedRule(rule, { code: '' })).toEqual({ pattern: 'TD', is: 'tutorial' });
    expect(changedRule(rule, { pattern: '' })).toEqual({ pattern: '', is: 'tutorial', code: 'TD' });
  });

  it('moves past its neighbour', () => {
    expect(movedRule(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(movedRule(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  });

  it('begins with a word where it must stand for one', () => {
    expect(newRule('type')).toEqual({ pattern: '', is: 'lecture' });
    expect(newRule('course')).toEqual({ pattern: '' });
  });
});
