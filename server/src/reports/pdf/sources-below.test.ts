import { describe, expect, it } from '@jest/globals';
import { sourcesBelow } from './sources-below.js';

describe('the sources of the rows of a printed table', () => {
  it('are numbered in order and stand below it once, where most return', () => {
    const law = 'The law, article 7.4 https://example.org/law?a=1';
    expect(sourcesBelow([law, 'A study', law, law, 'A study'])).toEqual({
      cells: ['[1]', '[2]', '[1]', '[1]', '[2]'],
      below: [
        { mark: '[1]', text: 'The law, article 7.4', url: 'https://example.org/law?a=1' },
        { mark: '[2]', text: 'A study', url: null },
      ],
    });
  });

  it('stay in their rows where few return', () => {
    expect(sourcesBelow(['A', 'B', 'A'])).toEqual({ cells: ['A', 'B', 'A'], below: [] });
    expect(sourcesBelow([])).toEqual({ cells: [], below: [] });
  });
});
