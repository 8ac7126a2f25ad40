import { describe, expect, it } from '@jest/globals';
import { headerText } from './header-text.js';

describe('the header of a column of the template', () => {
  it.each([
    ['due_date', 'Due date'],
    ['totaal_ec', 'Totaal EC'],
    ['weight_pct', 'Weight %'],
    ['ec', 'EC'],
  ])('%s is read as words: %s', (header, words) => {
    expect(headerText(header)).toBe(words);
  });
});
