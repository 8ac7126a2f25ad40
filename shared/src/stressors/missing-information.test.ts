import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { missingInformation } from './missing-information.js';

const findings = (...assessments: Partial<Assessment>[]) =>
  missingInformation.detect(aLoad(aScheduleOf({ PSY101: { assessments } })));
const complete: Partial<Assessment> = {
  kind: 'paper',
  dueOn: day('2026-10-12'),
  weightPercent: 50,
  words: 2000,
  groupWork: false,
  feedbackOn: day('2026-10-26'),
  criteriaTold: true,
  lateRuleTold: true,
};
const exam: Partial<Assessment> = {
  ...complete,
  kind: 'written-exam',
  dueTime: clockTime('09:00'),
  durationHours: 3,
  words: null,
  groupWork: null,
  lateRuleTold: null,
};

describe('information that is missing', () => {
  it('is none where all of it is told; group and late rules are not asked of an exam', () => {
    expect(findings(complete, exam)).toEqual([]);
  });

  it('is amber where something else than day and weight lacks', () => {
    expect(foundInShort(findings({ ...complete, feedbackOn: null }, exam))).toEqual([
      'C6 PSY101: amber 93.333 against 100 (C6.amber)',
    ]);
    expect(foundInShort(findings({ ...complete, criteriaTold: false }, exam))).toHaveLength(1);
  });

  it('is red where a day or weight lacks, or the weights do not add up', () => {
    expect(foundInShort(findings({ ...complete, weightPercent: null }, exam))).toEqual([
      'C6 PSY101: red 50 against 100 (C6.red)',
    ]);
    expect(foundInShort(findings({ ...complete, dueOn: null }, exam))).toEqual([
      'C6 PSY101: red 50 against 100 (C6.red)',
    ]);
    expect(foundInShort(findings({ ...complete, weightPercent: 40 }, exam))).toEqual([
      'C6 PSY101: red 90 against 100 (C6.weightSum)',
    ]);
  });

  it('does not count thirds as wrong, nor a resit', () => {
    const thirds = [1, 2, 3].map(() => ({ ...complete, weightPercent: 33.3 }));
    expect(findings(...thirds, { ...complete, code: 'R', resitOf: 'T1', weightPercent: 100 })).toEqual([]);
  });

  it('cannot be told where nobody says either way', () => {
    const unsaid = { ...complete, criteriaTold: null, lateRuleTold: null, groupWork: null };
    expect(untoldInShort(findings(unsaid, exam))).toEqual(['C6 cannot-tell: criteria, group-work, late-rule']);
    expect(foundInShort(findings(unsaid, exam))).toEqual([]);
    expect(untoldInShort(findings())).toEqual(['C6 PSY101~cannot-tell: due-date, weight']);
  });
});
