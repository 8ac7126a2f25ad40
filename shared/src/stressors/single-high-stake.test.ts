import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, aScheduleOf, foundInShort, untoldInShort } from '../testing/index.js';
import { singleHighStake } from './single-high-stake.js';

const findings = (...assessments: Partial<Assessment>[]) =>
  singleHighStake.detect(aLoad(aScheduleOf({ PSY101: { assessments } })));
const weights = (...percents: number[]) => findings(...percents.map((weightPercent) => ({ weightPercent })));

describe('a single high stake', () => {
  it('is an item of more than 60 %, red at 100 %', () => {
    expect(foundInShort(weights(61, 39))).toEqual(['T19 PSY101: amber 61 against 60 (T19.amber)']);
    expect(foundInShort(weights(100))).toEqual(['T19 PSY101: red 100 against 100 (T19.red)']);
  });

  it('is none at exactly 60 %, nor where two items weigh the same', () => {
    expect(weights(60, 40)).toEqual([]);
    expect(weights(50, 50)).toEqual([]);
  });

  it('is measured over all weight groups of the course', () => {
    const coursework = { weightPercent: 100, weightGroup: 'coursework' };
    expect(findings(coursework, { weightPercent: 100, weightGroup: 'exam' })).toEqual([]);
  });

  it('is none in a course without any weight above 0', () => {
    expect(weights(0, 0)).toEqual([]);
  });

  it('cannot be told where a weight is missing: a share of an unknown whole is unknown', () => {
    const told = findings({ weightPercent: 70 }, {});
    expect(untoldInShort(told)).toEqual(['T19 PSY101~cannot-tell: weight']);
    expect(told[0]?.evidence.map(({ itemCode }) => itemCode)).toEqual(['T2']);
    expect(untoldInShort(findings())).toEqual(['T19 PSY101~cannot-tell: weight']);
  });

  it('is not told of a resit', () => {
    expect(
      foundInShort(findings({ weightPercent: 50 }, { weightPercent: 50 }, { weightPercent: 100, resitOf: 'T1' })),
    ).toEqual([]);
  });
});
