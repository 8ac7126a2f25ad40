import { describe, expect, it } from '@jest/globals';
import type { Evaluation } from '../schedule/index.js';
import { aLoad, anEvaluation, aScheduleOf, day, foundInShort, untoldInShort, year } from '../testing/index.js';
import { expectationGap } from './expectation-gap.js';

// 5 EC are 140 hours, over ten weeks 14 a week.
const offering = { startDate: day('2026-09-07'), endDate: day('2026-11-13') };
const findings = (...evaluations: Partial<Evaluation>[]) =>
  expectationGap.detect(
    aLoad(aScheduleOf({ PSY101: { offering } }, { evaluations: evaluations.map((one) => anEvaluation(one)) })),
  );

describe('a gap between plan and evaluation', () => {
  it('is more than a fifth up or down, red more than 35%', () => {
    expect(findings({ hoursPerWeek: 16.8 })).toEqual([]);
    expect(foundInShort(findings({ hoursPerWeek: 17.5 }))).toEqual(['C13 PSY101: amber 25 against 20 (C13.amber)']);
    expect(foundInShort(findings({ hoursPerWeek: 7 }))).toEqual(['C13 PSY101: red -50 against 35 (C13.red)']);
  });

  it('is that of the last evaluation until the year, and names its year', () => {
    const [found] = findings(
      { academicYear: year('2024-2025'), hoursPerWeek: 14 },
      { academicYear: year('2025-2026'), hoursPerWeek: 21 },
      { academicYear: year('2027-2028'), hoursPerWeek: 14 },
    );
    expect(found).toMatchObject({ value: 50, evidence: [{ title: '2025-2026', hours: 21 }] });
  });

  it('cannot be told without an evaluation that enough students answered', () => {
    expect(untoldInShort(findings())).toEqual(['C13 cannot-tell: evaluation']);
    expect(untoldInShort(findings({ hoursPerWeek: 30, respondents: 9 }))).toEqual(['C13 cannot-tell: evaluation']);
  });
});
