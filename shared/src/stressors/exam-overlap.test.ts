import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, anExam, aPolicy, aScheduleOf, foundInShort, untoldInShort } from '../testing/index.js';
import { examOverlap } from './exam-overlap.js';

type Exam = Partial<Assessment>;
const findings = (first: Exam, second: Exam) =>
  examOverlap.detect(aLoad(aScheduleOf({ PSY101: { assessments: [first] }, PSY102: { assessments: [second] } })));

describe('exams at the same time', () => {
  it('are a clash as soon as their times intersect', () => {
    const [finding] = findings(anExam('2026-11-05 09:00', 3), anExam('2026-11-05 11:30', 3));
    expect(finding).toMatchObject({
      id: 'T8~BPSY~2026-2027~1~PSY101/T1+PSY102/T1',
      severity: 'hard',
      value: 0.5,
      unit: 'hours',
      setting: null,
      grade: 'A',
      weeks: ['2026-W45'],
    });
  });

  it('have the same id whichever is first', () => {
    const [finding] = findings(anExam('2026-11-05 11:30', 3), anExam('2026-11-05 09:00', 3));
    expect(finding?.id).toBe('T8~BPSY~2026-2027~1~PSY101/T1+PSY102/T1');
  });

  it('are none when one ends as the other starts, or on another day', () => {
    expect(findings(anExam('2026-11-05 09:00', 3), anExam('2026-11-05 12:00', 3))).toEqual([]);
    expect(findings(anExam('2026-11-05 09:00', 3), anExam('2026-11-06 09:00', 3))).toEqual([]);
  });

  it('are clear without a duration where one starts during the other, or both start together', () => {
    const started = findings(anExam('2026-11-05 09:00', 3), anExam('2026-11-05 10:00', null));
    expect(foundInShort(started)).toEqual(['T8 PSY101/T1+PSY102/T1: hard 0 against 0 (null)']);
    expect(foundInShort(findings(anExam('2026-11-05 09:00', null), anExam('2026-11-05 09:00', null)))).toHaveLength(1);
  });

  it('cannot be told without the duration of the first or without a time on one day', () => {
    expect(untoldInShort(findings(anExam('2026-11-05 09:00', null), anExam('2026-11-05 10:00', 2)))).toEqual([
      'T8 cannot-tell: exam-duration',
    ]);
    expect(untoldInShort(findings(anExam('2026-11-05', 3), anExam('2026-11-05 10:00', 2)))).toEqual([
      'T8 cannot-tell: due-time',
    ]);
    expect(findings(anExam('2026-11-05', 3), anExam('2026-11-06', 2))).toEqual([]);
  });

  it('cannot be told of an exam without a day', () => {
    expect(untoldInShort(findings({ kind: 'oral-exam' }, anExam('2026-11-06', 2)))).toEqual([
      'T8 PSY101~cannot-tell: due-date',
    ]);
  });

  it('cite a source that the policies know', () => {
    const [finding] = findings(anExam('2026-11-05 09:00', 3), anExam('2026-11-05 11:30', 3));
    expect(finding?.status === 'found' && aPolicy().citations[finding.citation]?.text.en).toContain('Penn State');
  });
});
