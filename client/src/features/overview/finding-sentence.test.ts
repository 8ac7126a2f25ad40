import type { ConclusionDocument } from '@evenkeel/shared/contract';
import { week } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../testing/words-in.js';
import { findingSentence } from './finding-sentence.js';

const nl = wordsIn('nl');
const en = wordsIn('en');
const quiet: ConclusionDocument = { weeksInTerm: 20, weeksNeedingAttention: [], weeksAccepted: [], weeksThatCannotBeTold: 0, causes: [] };
const heavy: ConclusionDocument = {
  ...quiet,
  weeksNeedingAttention: [week('2026-W42'), week('2026-W51'), week('2027-W01')],
  causes: ['T5', 'T14'],
};

describe('the finding sentence', () => {
  it('names the weeks and the causes', () => {
    expect(findingSentence(heavy, en.text, en.format)).toBe(
      '3 of 20 weeks need attention: weeks 42, 51 and 1. Main cause: deadlines on one day and work in or right after a break.',
    );
    expect(findingSentence(heavy, nl.text, nl.format)).toMatch(
      /^3 van de 20 weken vragen aandacht: week 42, 51 en 1\. Belangrijkste oorzaak: /,
    );
  });

  it('says that no week needs attention', () => {
    expect(findingSentence(quiet, nl.text, nl.format)).toBe('Geen van de 20 weken vraagt aandacht.');
    expect(findingSentence(quiet, en.text, en.format)).toBe('None of the 20 weeks needs attention.');
  });

  it('speaks of one week in the singular', () => {
    const one = { ...quiet, weeksNeedingAttention: [week('2026-W42')] };
    expect(findingSentence(one, en.text, en.format)).toBe('1 of 20 weeks needs attention: week 42.');
  });

  it('never calls weeks without data fine', () => {
    const unknown = { ...quiet, weeksThatCannotBeTold: 2 };
    expect(findingSentence(unknown, nl.text, nl.format)).toContain('Over 2 weken is niets te zeggen');
  });
});
