import { describe, expect, it } from '@jest/globals';
import { importForm, noChoices } from './import-form.js';

const files = [new File(['a'], 'toetsen.csv')];

describe('the form of an import', () => {
  it('holds the files, the year and the language, and nothing that was not said', () => {
    const form = importForm({ ...noChoices('2026-2027'), files, language: 'nl' });
    expect([...form.keys()]).toEqual(['files', 'year', 'language']);
  });

  it('holds what was said, choices of several as JSON', () => {
    const said = {
      ...noChoices('2026-2027'),
      source: ' canvas ',
      goodRowsOnly: true,
      matches: { m1: 'T1', m2: null },
      columns: { 'toetsen.csv|': { wanneer: 'due', docent: null } },
    };
    const form = importForm({ ...said, files, language: 'nl', job: 'j' });
    expect(form.get('source')).toBe('canvas');
    expect(form.get('goodRowsOnly')).toBe('true');
    expect(form.has('applyMissing')).toBe(false);
    expect(form.get('matches')).toBe('{"m1":"T1","m2":null}');
    expect(form.get('columns')).toBe('{"toetsen.csv|":{"wanneer":"due","docent":null}}');
    expect(form.get('job')).toBe('j');
  });
});
