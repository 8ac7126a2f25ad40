import type { CellDocument } from '@evenkeel/shared/contract';
import { week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../testing/words-in.js';
import { cellDetail, cellLabel, cellNumber, deadlineMarks } from './heat-words.js';

const cell: CellDocument = {
  week: week('2026-W42'),
  hours: 50.6,
  low: 46.2,
  high: 57,
  ofNorm: 50.6 / 42,
  level: 6,
  aboveNorm: true,
  status: 'estimated',
  estimatedHours: 10.12,
  deadlines: 3,
  hotspot: true,
  accepted: false,
  recovery: false,
};
const unknown: CellDocument = {
  ...cell,
  hours: null,
  low: null,
  high: null,
  ofNorm: null,
  level: null,
  aboveNorm: false,
};
const nl = { ...wordsIn('nl'), units: 'hours', norm: 42 } as const;
const en = { ...wordsIn('en'), units: 'hours', norm: 42 } as const;

describe('a cell of the heat table', () => {
  it('shows hours, percent of the norm or deadlines', () => {
    expect(cellNumber(cell, en)).toBe('51');
    expect(cellNumber(cell, { ...en, units: 'share' })).toBe('120');
    expect(cellNumber(cell, { ...en, units: 'deadlines' })).toBe('3');
  });

  it('never shows missing hours as zero', () => {
    expect(cellNumber(unknown, en)).toBe('?');
    expect(cellNumber(unknown, { ...en, units: 'share' })).toBe('?');
    expect(cellLabel(unknown, 'Jaar 1', nl)).toContain('niet te zeggen: er ontbreken gegevens');
    expect(cellDetail(unknown, 'Year 1', en)).toContain('cannot tell');
  });

  it('says in words what colours and marks say', () => {
    expect(cellLabel(cell, 'Year 1', en)).toBe(
      'Week 42, Year 1, 51 hours, above the norm, partly an estimate, 3 deadlines, needs attention',
    );
    expect(cellLabel(cell, 'Jaar 1', nl)).toBe(
      'Week 42, Jaar 1, 51 uur, boven de norm, deels geschat, 3 deadlines, vraagt aandacht',
    );
  });

  it('gives band, distance to the norm and share of estimate in full', () => {
    expect(cellDetail(cell, 'Year 1', en)).toBe(
      'Week 42 (12–18 Oct), Year 1 · 50.6 h (46.2–57.0) · 8.6 h above the norm · 20% of the hours is an estimate · 3 deadlines',
    );
  });

  it('marks a deadline with a dot up to five, then with a number', () => {
    expect([0, 2, 5, 6].map(deadlineMarks)).toEqual(['', '••', '•••••', '6•']);
  });
});
