import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { anAssessment, aPolicy } from '../testing/index.js';
import { sum } from '../util/index.js';
import { assessmentHours, declaredHours } from './assessment-hours.js';

const found = (assessments: readonly Partial<Assessment>[], available = 100) =>
  assessmentHours({
    assessments: assessments.map((part, index) => anAssessment({ code: `T${index + 1}`, ...part })),
    available,
    policy: aPolicy(),
  });
const hoursOf = (assessments: readonly Partial<Assessment>[], available = 100) =>
  found(assessments, available).map(({ hours }) => hours);
/** The policy leaves 35 % of what is left to assessments without hours. */
const POOL = 35;

describe('the hours of an assessment', () => {
  it('are those the course states, at least its duration', () => {
    expect(found([{ effortHours: 12 }])).toMatchObject([{ hours: 12, basis: { kind: 'stated' }, estimates: [] }]);
    expect(hoursOf([{ effortHours: 1, durationHours: 3 }])).toEqual([3]);
  });

  it('follow a norm for words or else pages', () => {
    expect(found([{ words: 1500, pages: 60 }])).toMatchObject([
      { hours: 18, basis: { kind: 'norm', unit: 'words', size: 1500 }, estimates: ['hours-by-norm'] },
    ]);
    expect(found([{ pages: 60 }])).toMatchObject([{ hours: 10, basis: { kind: 'norm', unit: 'pages', size: 60 } }]);
  });

  it('stay stated when the duration is more than the norm', () => {
    expect(found([{ pages: 6, durationHours: 2 }])).toMatchObject([{ hours: 2, basis: { kind: 'stated' } }]);
  });

  it('grow with the square root of the weight: 64 % asks twice the hours of 16 %', () => {
    const [first, second] = hoursOf([{ weightPercent: 16 }, { weightPercent: 64 }]);
    expect(first).toBeCloseTo(POOL / 3, 12);
    expect(second).toBeCloseTo((2 * POOL) / 3, 12);
  });

  it('name the share they are of what the budget leaves', () => {
    const [first] = found([{ weightPercent: 16 }, { weightPercent: 64 }]);
    expect(first?.basis).toMatchObject({ kind: 'share', ofHours: POOL });
    expect(first?.basis.kind === 'share' && first.basis.share).toBeCloseTo(1 / 3, 12);
    expect(first?.estimates).toEqual(['hours-by-weight']);
  });

  it('are shares of what stated and norm hours leave', () => {
    expect(hoursOf([{ effortHours: 40 }, { words: 1000 }, { weightPercent: 50 }])).toEqual([40, 12, 0.35 * 48]);
  });

  it('count a missing weight as the mean of the known sizes, and say so', () => {
    const hours = found([{ weightPercent: 16 }, { weightPercent: 64 }, {}]);
    expect(hours[2]?.hours).toBeCloseTo((6 / 18) * POOL, 12);
    expect(hours[2]?.estimates).toEqual(['hours-by-weight', 'weight-missing']);
    expect(hours[0]?.estimates).toEqual(['hours-by-weight']);
  });

  it('count the weights of assessments with stated hours in that mean', () => {
    const [, second, third] = hoursOf([{ weightPercent: 64, effortHours: 10 }, { weightPercent: 16 }, {}]);
    expect(second).toBeCloseTo((0.35 * 90 * 4) / 10, 12);
    expect(third).toBeCloseTo((0.35 * 90 * 6) / 10, 12);
  });

  it('are equal where all weights are missing or 0', () => {
    expect(hoursOf([{}, {}])).toEqual([POOL / 2, POOL / 2]);
    const zeros = found([{ weightPercent: 0 }, { weightPercent: 0 }]);
    expect(zeros.map(({ hours }) => hours)).toEqual([POOL / 2, POOL / 2]);
    expect(zeros[0]?.estimates).toContain('weight-missing');
  });

  it('are none for a formative item of weight 0 beside items that count', () => {
    expect(hoursOf([{ weightPercent: 0 }, { weightPercent: 100 }])).toEqual([0, POOL]);
  });

  it('are equal with exponent 0 and in proportion with exponent 1', () => {
    const assessments = [anAssessment({ weightPercent: 20 }), anAssessment({ code: 'T2', weightPercent: 80 })];
    const at = (exponent: number) =>
      assessmentHours({ assessments, available: 100, policy: aPolicy({ 'model.weightExponent': exponent }) });
    expect(at(0).map(({ hours }) => hours)).toEqual([17.5, 17.5]);
    expect(at(1).map(({ hours }) => hours)).toEqual([7, 28]);
  });

  it('are the sitting alone where the share is smaller than the duration', () => {
    const [exam] = found([{ weightPercent: 100, kind: 'written-exam', durationHours: 3 }], 2);
    expect(exam).toMatchObject({ hours: 3, basis: { kind: 'stated' } });
  });

  it('never ask together for more than is left beside the durations', () => {
    const hours = hoursOf(
      [{ durationHours: 9, kind: 'written-exam' }, { weightPercent: 50 }, { weightPercent: 50 }],
      10,
    );
    expect(sum(hours)).toBeLessThanOrEqual(10);
    expect(hours[0]).toBe(9);
  });

  it('are declared as far as they do not depend on the budget', () => {
    const [stated, shared] = found([{ effortHours: 12 }, { durationHours: 2, kind: 'quiz' }]);
    expect(stated && declaredHours(stated)).toBe(12);
    expect(shared && declaredHours(shared)).toBe(2);
  });
});
