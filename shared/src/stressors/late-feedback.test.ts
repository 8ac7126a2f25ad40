import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { lateFeedback } from './late-feedback.js';

// A course of 60 days, from 7 September to 6 November.
const offering = { startDate: day('2026-09-07'), endDate: day('2026-11-06') };
const findings = (...assessments: Partial<Assessment>[]) =>
  lateFeedback.detect(aLoad(aScheduleOf({ PSY101: { offering, assessments } })));
const feedback = (dueOn: string, feedbackOn: string | null): Partial<Assessment> => ({
  dueOn: day(dueOn),
  feedbackOn: feedbackOn === null ? null : day(feedbackOn),
});

describe('late feedback', () => {
  it('comes after a third of the course, red after half of it', () => {
    expect(foundInShort(findings(feedback('2026-09-20', '2026-09-28')))).toEqual([
      'T20 PSY101: amber 0.35 against 0.333 (T20.amber)',
    ]);
    expect(foundInShort(findings(feedback('2026-09-20', '2026-10-08')))).toEqual([
      'T20 PSY101: red 0.517 against 0.5 (T20.red)',
    ]);
  });

  it('is in time at exactly a third, and one early item is enough', () => {
    expect(findings(feedback('2026-09-20', '2026-09-27'))).toEqual([]);
    expect(findings(feedback('2026-11-02', null), feedback('2026-09-14', '2026-09-21'), {})).toEqual([]);
  });

  it('is late for certain where nothing is due in the first part, even if no date of feedback is known', () => {
    expect(foundInShort(findings(feedback('2026-11-04', null)))).toEqual([
      'T20 PSY101: red 0.967 against 0.5 (T20.red)',
    ]);
  });

  it('cannot be told where work is due early and its feedback has no date', () => {
    expect(untoldInShort(findings(feedback('2026-09-14', null)))).toEqual(['T20 PSY101~cannot-tell: feedback-date']);
    expect(untoldInShort(findings(feedback('2026-09-14', null), feedback('2026-10-20', '2026-10-30')))).toEqual([
      'T20 PSY101~cannot-tell: feedback-date',
    ]);
  });

  it('cannot be told where an item has no day at all, or the course no assessment', () => {
    expect(untoldInShort(findings(feedback('2026-11-04', null), {}))).toEqual([
      'T20 PSY101~cannot-tell: due-date, feedback-date',
    ]);
    expect(untoldInShort(findings())).toEqual(['T20 PSY101~cannot-tell: feedback-date']);
  });

  it('cannot be told of a course of which no dates are known', () => {
    const schedule = aScheduleOf({
      PSY101: { offering: { periodCode: '?' }, assessments: [{ feedbackOn: day('2026-11-04') }] },
    });
    expect(untoldInShort(lateFeedback.detect(aLoad(schedule)))).toEqual(['T20 PSY101~cannot-tell: timetable']);
  });
});
