import type { ReportSection } from '@evenkeel/shared/term-report';
import { describe, expect, it } from '@jest/globals';
import { reportWords } from '../report-words.js';
import { sectionInPrint } from './printed-section.js';

const [nl, en] = [reportWords('nl'), reportWords('en')];
const hours = { id: 'hours', head: 'Hours', kind: 'hours' } as const;
const section: ReportSection = {
  id: 'heat',
  facts: ['a word \u{1F600}', { kind: 'both', nl: 'nederlands', en: 'english' }],
  tables: [
    {
      id: 'heat',
      title: 'Weeks',
      columns: [{ ...hours, id: 'week', kind: 'text' }, hours],
      rows: [['37', 20]],
      levels: [[-1, 1]],
    },
  ],
};

describe('a section in print', () => {
  const said = sectionInPrint(section, { norm: 40, said: nl });

  it('says what the fonts could not show, each time it is asked', () => {
    expect(said.printed.facts).toEqual(['A word □', 'Nederlands']);
    expect(said.replaced()).toEqual(['U+1F600']);
    expect(sectionInPrint(section, { norm: 40, said: nl }).replaced()).toEqual(['U+1F600']);
  });

  it('is put into words once', () => {
    expect(sectionInPrint(section, { norm: 40, said: nl }).printed).toBe(said.printed);
  });

  it('is put into words anew in another language, and for another norm', () => {
    expect(sectionInPrint(section, { norm: 40, said: en }).printed.facts).toContain('English');
    const normOf = (norm: number) => sectionInPrint(section, { norm, said: nl }).printed.tables[0]?.charts[0]?.norm;
    expect(normOf(20)).toBeGreaterThan(normOf(10) ?? Number.NaN);
  });
});
