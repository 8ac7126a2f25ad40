import { describe, expect, it } from '@jest/globals';
import type { CohortPathways } from '../pathways/index.js';
import { aLoad, foundInShort, untoldInShort, week } from '../testing/index.js';
import { pathwayInequality } from './pathway-inequality.js';

const { load, policy } = aLoad();

const findings = (worstPeak: number, medianPeak: number, jain = 1, part: Partial<CohortPathways> = {}) =>
  pathwayInequality.detect({
    load,
    policy,
    pathways: {
      ...{ ref: load.cohort.ref, basis: 'options', measure: 'hours', pathways: 6, students: null, exact: true },
      ...{
        drawn: null,
        samplingError: null,
        typical: null,
        worstByWeek: [],
        unknownCourses: [],
        withoutContact: [],
        weeks: [],
      },
      worst: { week: week('2026-W42'), hours: worstPeak, courses: ['OPT-A', 'PSY101'] },
      inequality: { worstPeak, medianPeak, jain },
      ...part,
    },
  });

describe('pathways of unequal weight', () => {
  it('are those whose heaviest week is more than 1.2 times the median one, red above 1.4', () => {
    expect(findings(48, 40)).toEqual([]);
    expect(foundInShort(findings(50, 40))).toEqual(['T23 pathways: amber 1.25 against 1.2 (T23.amberRatio)']);
    expect(foundInShort(findings(60, 40))).toEqual(['T23 pathways: red 1.5 against 1.4 (T23.redRatio)']);
  });

  it('are told by their evenness where no single one stands out', () => {
    expect(findings(44, 40, 0.9)).toEqual([]);
    expect(foundInShort(findings(44, 40, 0.85))).toEqual(['T23 pathways: amber 0.85 against 0.9 (T23.jain)']);
  });

  it('name the heaviest one and its week, without hours of another student', () => {
    const [finding] = findings(60, 40);
    expect(finding).toMatchObject({ weeks: ['2026-W42'], excessHours: 0 });
    expect(finding?.evidence.map(({ courseCode, hours }) => [courseCode, hours])).toEqual([
      ['OPT-A', null],
      ['PSY101', null],
    ]);
  });

  it('are not looked for where there is nothing to choose, and cannot be told without hours', () => {
    expect(findings(60, 40, 1, { pathways: 1 })).toEqual([]);
    expect(pathwayInequality.detect({ load, policy })).toEqual([]);
    expect(untoldInShort(findings(0, 0))).toEqual(['T23 cannot-tell: enough-courses']);
  });
});
