import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import {
  aHistory,
  aLoad,
  aScheduleOf,
  BLOCK_ONE,
  day,
  foundInShort,
  type ImportStep,
  untoldInShort,
} from '../testing/index.js';
import type { Detector } from './detector.js';
import { silentDelay } from './silent-delay.js';
import { slowFeedback } from './slow-feedback.js';
import { unusableFeedback } from './unusable-feedback.js';

const detect = (
  detector: Detector,
  assessments: readonly Partial<Assessment>[],
  { steps = [], asOf }: { steps?: readonly ImportStep[]; asOf?: string } = {},
) =>
  detector.detect({
    ...aLoad(aScheduleOf({ PSY101: { assessments } }, { calendar: BLOCK_ONE })),
    history: aHistory(steps, asOf),
  });
const paper = (dueOn: string, feedbackOn: string | null, part: Partial<Assessment> = {}): Partial<Assessment> => ({
  kind: 'paper',
  dueOn: day(dueOn),
  feedbackOn: feedbackOn === null ? null : day(feedbackOn),
  ...part,
});

describe('slow feedback', () => {
  it('takes more than 15 working days, red more than 20', () => {
    const after = (feedbackOn: string) => foundInShort(detect(slowFeedback, [paper('2026-09-14', feedbackOn)]));
    expect(after('2026-10-05')).toEqual([]);
    expect(after('2026-10-06')).toEqual(['C8 PSY101/T1: amber 16 against 15 (C8.amber)']);
    expect(after('2026-10-13')).toEqual(['C8 PSY101/T1: red 21 against 20 (C8.red)']);
  });

  it('counts until the day it was back, where that is known', () => {
    const late = paper('2026-09-14', '2026-09-28', { returnedOn: day('2026-10-06') });
    expect(foundInShort(detect(slowFeedback, [late]))).toEqual(['C8 PSY101/T1: amber 16 against 15 (C8.amber)']);
  });

  it('cannot be told without a day of feedback', () => {
    expect(untoldInShort(detect(slowFeedback, [paper('2026-09-14', null)]))).toEqual(['C8 cannot-tell: feedback-date']);
  });
});

describe('feedback too late to use', () => {
  it('comes within a week before the next item of its form, red on its day or after it', () => {
    const before = (feedbackOn: string) =>
      foundInShort(detect(unusableFeedback, [paper('2026-09-14', feedbackOn), paper('2026-10-12', '2026-10-20')]));
    expect(before('2026-10-05')).toEqual([]);
    expect(before('2026-10-06')).toEqual(['C9 PSY101/T1+PSY101/T2: amber 4 against 5 (C9.amber)']);
    expect(before('2026-10-12')).toEqual(['C9 PSY101/T1+PSY101/T2: red 0 against 0 (C9.red)']);
  });

  it('is held against the resit', () => {
    const resit = { ...paper('2026-10-12', null), resitOf: 'T1' };
    expect(foundInShort(detect(unusableFeedback, [paper('2026-09-14', '2026-10-09'), resit]))).toEqual([
      'C9 PSY101/T1+PSY101/T2: amber 1 against 5 (C9.amber)',
    ]);
    expect(untoldInShort(detect(unusableFeedback, [paper('2026-09-14', null), resit]))).toEqual([
      'C9 cannot-tell: feedback-date',
    ]);
  });

  it('has nothing to be used for where nothing follows', () => {
    expect(detect(unusableFeedback, [paper('2026-09-14', null)])).toEqual([]);
  });
});

describe('a silent delay', () => {
  const promise = (feedbackOn: string) => paper('2026-09-14', feedbackOn, { courseCode: 'PSY101', code: 'T1' });
  const renewed = (on: string) => [
    { on: '2026-08-01', says: [promise('2026-09-28')] },
    { on, says: [promise('2026-10-12')] },
  ];

  it('is a later day that was named after the promised one; a word before it is no silence', () => {
    const told = (on: string) =>
      foundInShort(detect(silentDelay, [promise('2026-10-12')], { steps: renewed(on), asOf: '2026-10-01' }));
    expect(told('2026-09-30')).toEqual(['C10 PSY101/T1: amber 2 against 1 (C10.amber)']);
    expect(told('2026-09-28')).toEqual([]);
  });

  it('is a return after the promised day, or no return yet where the course tells of returns', () => {
    const back = (returnedOn: string) => ({ ...promise('2026-09-28'), returnedOn: day(returnedOn) });
    expect(foundInShort(detect(silentDelay, [back('2026-10-01')]))).toEqual([
      'C10 PSY101/T1: amber 3 against 1 (C10.amber)',
    ]);
    const other = paper('2026-09-21', '2026-10-05');
    expect(foundInShort(detect(silentDelay, [back('2026-09-28'), other], { asOf: '2026-10-09' }))).toEqual([
      'C10 PSY101/T2: amber 4 against 1 (C10.amber)',
    ]);
    expect(detect(silentDelay, [back('2026-09-28'), other], { asOf: '2026-10-05' })).toEqual([]);
  });

  it('cannot be told where nobody says whether feedback is back, or when it is promised', () => {
    expect(untoldInShort(detect(silentDelay, [promise('2026-09-28')]))).toEqual(['C10 cannot-tell: feedback-returned']);
    expect(untoldInShort(detect(silentDelay, [paper('2026-09-14', null)]))).toEqual(['C10 cannot-tell: feedback-date']);
  });
});
