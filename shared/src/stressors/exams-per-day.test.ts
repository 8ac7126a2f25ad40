import { describe, expect, it } from '@jest/globals';
import { aLoad, anExam, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { examsPerDay } from './exams-per-day.js';

const exam = { assessments: [anExam('2026-11-05', 3)] };

describe('exams on one day', () => {
  it('are reported from two, red from three', () => {
    expect(foundInShort(examsPerDay.detect(aLoad(aScheduleOf({ PSY101: exam, PSY102: exam }))))).toEqual([
      'T9 2026-11-05: amber 2 against 2 (T9.amber)',
    ]);
    expect(foundInShort(examsPerDay.detect(aLoad(aScheduleOf({ PSY101: exam, PSY102: exam, PSY103: exam }))))).toEqual([
      'T9 2026-11-05: red 3 against 3 (T9.red)',
    ]);
  });

  it('are no papers, no resits and no parts of one exam', () => {
    const schedule = aScheduleOf({
      PSY101: { assessments: [anExam('2026-11-05', 2), anExam('2026-11-05', 1)] },
      PSY102: { assessments: [{ kind: 'paper', dueOn: day('2026-11-05') }] },
      PSY103: { assessments: [anExam('2026-11-03', 3), { ...anExam('2026-11-05', 3), resitOf: 'T1' }] },
    });
    expect(examsPerDay.detect(aLoad(schedule))).toEqual([]);
  });

  it('cannot be told of an exam without a day; a paper without one does not matter', () => {
    const schedule = aScheduleOf({
      PSY101: { assessments: [{ kind: 'written-exam' }] },
      PSY102: { assessments: [{ kind: 'paper' }] },
    });
    expect(untoldInShort(examsPerDay.detect(aLoad(schedule)))).toEqual(['T9 PSY101~cannot-tell: due-date']);
  });
});
