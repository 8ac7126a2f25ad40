import { type ReportTable, words } from '@evenkeel/shared/term-report';
import { describe, expect, it } from '@jest/globals';
import { reportWords } from '../report-words.js';
import { amountsJoined } from './amounts-joined.js';

const column = (id: string, kind: 'text' | 'ratio' = 'text') => ({ id, head: id, kind });

const table: ReportTable = {
  id: 'policy',
  title: 'Thresholds',
  columns: [column('setting'), column('value', 'ratio'), column('unit'), column('grade')],
  rows: [
    ['Weeks in a row', 1, words('unit.weeks'), 'C'],
    ['Hours per credit', 27.5, words('unit.hours-per-ec'), 'A'],
    ['First feedback', 0.333, words('unit.ratio'), 'B'],
  ],
};

describe('numbers with their units', () => {
  it('are read in one column, in full and in singular or plural', () => {
    const { columns, rows } = amountsJoined(table);
    expect(columns.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['setting text', 'value text', 'grade text']);
    const said = (language: 'nl' | 'en') => rows.map((row) => reportWords(language).text(row[1] ?? null));
    expect(said('en')).toEqual(['1 week', '27.5 hours per credit', '0.333']);
    expect(said('nl')).toEqual(['1 week', '27,5 uur per studiepunt', '0,333']);
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('leave a table without units as it is', () => {
    const plain = { ...table, columns: table.columns.filter(({ id }) => id !== 'unit') };
    expect(amountsJoined(plain)).toBe(plain);
  });
});
