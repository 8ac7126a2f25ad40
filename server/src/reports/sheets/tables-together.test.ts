import type { OneOfSeveral, ReportTable } from '@evenkeel/shared/term-report';
import { describe, expect, it } from '@jest/globals';
import { tablesTogether } from './tables-together.js';

const table = (id: string, rows: ReportTable['rows'], one?: OneOfSeveral): ReportTable => ({
  ...{ id, title: id, rows, columns: [{ id: 'part', head: 'What', kind: 'text' }] },
  ...(one ? { one } : {}),
});

describe('the tables of a spreadsheet', () => {
  it('are one where there is one for each run of weeks, and keep every row with what it is about', () => {
    const [first, parts, moves, last, ...more] = tablesTogether([
      table('list', [['46']]),
      table('parts-1', [['Essay'], ['Exam']], { of: 'parts', about: 'Week 46' }),
      table('moves-1', [['Essay']], { of: 'moves', about: 'Week 46' }),
      table('parts-2', [['Paper']], { of: 'parts', about: 'Week 51' }),
      table('rules', [['T1']]),
    ]);
    expect(more).toEqual([]);
    expect([first?.id, last?.id]).toEqual(['list', 'rules']);
    expect(parts?.rows).toEqual([
      ['Week 46', 'Essay'],
      ['Week 46', 'Exam'],
      ['Week 51', 'Paper'],
    ]);
    expect(parts?.columns.map(({ id }) => id)).toEqual(['weeks', 'part']);
    expect(moves?.rows).toEqual([['Week 46', 'Essay']]);
  });
});
