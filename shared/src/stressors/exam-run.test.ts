import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, anExam, aScheduleOf, foundInShort, untoldInShort } from '../testing/index.js';
import { examRun } from './exam-run.js';

const findings = (...exams: Partial<Assessment>[]) =>
  examRun.detect(
    aLoad(aScheduleOf(Object.fromEntries(exams.map((exam, index) => [`PSY10${index + 1}`, { assessments: [exam] }])))),
  );

describe('exams day after day', () => {
  it('are three on consecutive days', () => {
    const run = findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 09:00', 3), anExam('2026-11-05 09:00', 3));
    expect(foundInShort(run)).toEqual(['T11 2026-11-03: amber 3 against 3 (T11.exams)']);
    expect(run[0]).toMatchObject({ citation: 'william-mary-law', dates: ['2026-11-03', '2026-11-04', '2026-11-05'] });
  });

  it('are red when three lie within 27 hours, from the first start to the last end', () => {
    const within = (last: string) =>
      findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-03 13:00', 3), anExam(last, 3));
    expect(foundInShort(within('2026-11-04 09:00'))).toEqual(['T11 2026-11-03: red 27 against 27 (T11.withinHours)']);
    expect(foundInShort(within('2026-11-04 09:15'))).toEqual(['T11 2026-11-03: amber 3 against 3 (T11.exams)']);
  });

  it('are red on one day, whatever the times', () => {
    const [exam, ...same] = [1, 2, 3].map(() => anExam('2026-11-03', null));
    const run = exam ? findings(exam, ...same) : [];
    expect(foundInShort(run)).toEqual(['T11 2026-11-03: red 24 against 27 (T11.withinHours)']);
    expect(untoldInShort(run)).toEqual([]);
  });

  it('are none with a day between them, or when there are two', () => {
    expect(
      findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 09:00', 3), anExam('2026-11-06 09:00', 3)),
    ).toEqual([]);
    expect(findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 09:00', 3))).toEqual([]);
  });

  it('cannot be told to be within 27 hours over one night without times', () => {
    const run = findings(anExam('2026-11-03', 3), anExam('2026-11-03', 3), anExam('2026-11-04', 3));
    expect(foundInShort(run)).toEqual(['T11 2026-11-03: amber 3 against 3 (T11.exams)']);
    expect(untoldInShort(run)).toEqual(['T11 cannot-tell: due-time']);
  });

  it('surely take longer over two nights', () => {
    const run = findings(anExam('2026-11-03', 3), anExam('2026-11-04', 3), anExam('2026-11-05', 3));
    expect(untoldInShort(run)).toEqual([]);
  });

  it('name the exams without a day', () => {
    expect(untoldInShort(findings({ kind: 'written-exam' }))).toEqual(['T11 PSY101~cannot-tell: due-date']);
  });
});
