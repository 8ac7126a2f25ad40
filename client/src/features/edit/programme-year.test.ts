import type { ProgrammeDocument } from '@evenkeel/shared/contract';
import { year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { programmeYear } from './programme-year.js';

const programme = (code: string, ...years: readonly string[]) =>
  ({ code, years: years.map((text) => year(text)) }) as unknown as ProgrammeDocument; // what is looked at

const KNOWN = [programme('A', '2026-2027', '2025-2026'), programme('B', '2024-2025')];

describe('the programme and year to edit', () => {
  it('are those asked for', () => {
    expect(programmeYear(KNOWN, { programme: 'A', year: '2025-2026' }, null)).toMatchObject({
      programme: 'A',
      year: '2025-2026',
    });
  });

  it('are the first programme in its last year when nothing known is asked for', () => {
    expect(programmeYear(KNOWN, { programme: 'X', year: null }, null)).toEqual({
      programme: 'A',
      year: '2026-2027',
      years: ['2025-2026', '2026-2027', '2027-2028'],
    });
  });

  it('are those that run when nothing known is asked for', () => {
    const running = year('2024-2025');
    expect(programmeYear(KNOWN, { programme: null, year: null }, running)).toMatchObject({
      programme: 'B',
      year: running,
    });
    expect(programmeYear([programme('C')], { programme: null, year: null }, running)?.year).toBe(running);
  });

  it('may be a year that has nothing yet', () => {
    expect(programmeYear(KNOWN, { programme: 'B', year: '2025-2026' }, null)?.year).toBe('2025-2026');
  });

  it('are none without a programme', () => {
    expect(programmeYear([], { programme: null, year: null }, null)).toBeNull();
  });
});
