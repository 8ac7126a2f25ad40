import { domainMessages, LANGUAGES } from '@evenkeel/shared/messages';
import { describe, expect, it } from '@jest/globals';
import type { ImportIssueCode } from '../sources/import-issue.js';
import { issueText, placeTexts } from './issue-text.js';

const CODES = Object.keys(domainMessages.en)
  .filter((key) => key.startsWith('import.'))
  .map((key) => key.slice('import.'.length) as ImportIssueCode); // the keys of the texts are the codes

/** A value for every name that a text asks for. */
const VALUES = {
  day: 1,
  missing: 'm',
  value: 'x',
  column: 'c',
  type: 'pdf',
  megabytes: 20,
  limit: 3,
  count: 2,
  least: 10,
  of: 4,
  source: 's',
  encoding: 'utf-8',
  columns: 4,
  header: 'h',
  first: 'f',
  number: 5,
  blank: 1,
  total: 1,
  cells: 9,
  firstRow: 2,
  firstSheet: 's',
  length: 90,
  weight: 120,
  offer: 'monthFirst',
  dayMonth: 'd',
  monthDay: 'm',
  from: 'a',
  to: 'b',
  week: 'w',
  year: 'y',
  period: 'p',
  known: 'k',
  weeks: 7,
  ec: 61,
  title: 't',
  named: 'n',
  basis: 'groups',
  years: 'y',
  presentations: 'p',
  course: 'C',
  programme: 'P',
  group: 'none',
  last: 'l',
  due: 'd',
  end: 'e',
  start: 's',
  date: 'd',
  line: 3,
  position: 14,
  found: 'x',
  name: 'n',
  kind: 'organization',
  said: 's',
  firstFile: 'f',
  page: 1,
  field: 'state',
  taken: 'active',
  chosen: '2026-2027',
  format: 'canvas',
  kept: 'k',
  offered: 'o',
  rows: 3,
  sets: 2,
  students: 12,
  more: 0,
  instead: 'i',
  hours: 140,
  code: 'T',
  record: 'r',
  records: 'r',
  courses: 'c',
  accepted: 3,
  refused: 1,
  understood: 3,
  profile: 'p',
  lines: '3',
  zone: 'z',
  days: 2,
  reason: 'rule',
  until: 'u',
};

describe('the text of an issue', () => {
  it.each(LANGUAGES.flatMap((language) => CODES.map((code) => [language, code] as const)))(
    'can be told in %s: %s',
    (language, code) => {
      const place = { file: 'a.csv', sheet: null, row: 2, column: 'c' };
      const text = issueText({ code, place, value: 'x', values: VALUES }, language);
      expect(text).not.toBe(`import.${code}`);
      expect(text).not.toMatch(/[{}]/);
      expect(text.length).toBeGreaterThan(20);
    },
  );

  it('offers to read a column with the month first where that makes it a date', () => {
    const place = { file: 'a.csv', sheet: null, row: 3, column: 'datum' };
    const text = issueText({ code: 'date-invalid', place, value: '10/30/2026', values: { offer: 'monthFirst' } }, 'en');
    expect(text).toContain('choose the date order month/day');
  });

  it('names the sheet and the row as the user sees them', () => {
    const sheet = { file: 'a.xlsx', name: 'Toetsen', headerOf: new Map(), source: 'template' };
    expect(placeTexts('nl')({ sheet, row: 12 })).toBe('Toetsen, rij 12');
    expect(placeTexts('en')({ sheet: { ...sheet, name: null }, row: 1200 })).toBe('row 1200');
  });
});
