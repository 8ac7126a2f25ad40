import { describe, expect, it } from '@jest/globals';
import { importedByText } from './imported-by-text.js';
import { formatName, sourceName } from './source-name.js';
import type { Text } from './use-text.js';

const text: Text = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);

describe('the name of a source', () => {
  it.each([
    ['hand', 'precedence.kind.hand'],
    ['hand-given-back', 'sourceName.hand-given-back'],
    ['canvas-calendar', 'sourceName.canvas-calendar'],
    ['studiegids 2026', 'studiegids 2026'],
    ['toString', 'toString'],
  ])('of %s is %s', (source, name) => {
    expect(sourceName(source, text)).toBe(name);
  });

  it('of several formats tells each', () => {
    expect(formatName('template+icalendar', text)).toBe('sourceName.template + sourceName.icalendar');
  });
});

describe('the way data were brought in', () => {
  it.each([
    ['web', 'importedBy.web'],
    ['command-line', 'importedBy.command-line'],
    ['live: Rooster', 'importedBy.live {"name":"Rooster"}'],
    ['planner', 'planner'],
    [null, 'importedBy.unknown'],
  ])('is told for %s', (importedBy, words) => {
    expect(importedByText(importedBy, text)).toBe(words);
  });
});
