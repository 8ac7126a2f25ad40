import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, anExam, aScheduleOf, foundInShort, untoldInShort } from '../testing/index.js';
import { examsTooClose } from './exams-too-close.js';

const findings = (...exams: Partial<Assessment>[]) =>
  examsTooClose.detect(
    aLoad(aScheduleOf(Object.fromEntries(exams.map((exam, index) => [`PSY10${index + 1}`, { assessments: [exam] }])))),
  );

describe('exams close together', () => {
  it('are measured from the end of one to the start of the next: under 48 hours, red under 24', () => {
    expect(foundInShort(findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-05 11:00', 3)))).toEqual([
      'T10 PSY101/T1+PSY102/T1: amber 47 against 48 (T10.amber)',
    ]);
    expect(foundInShort(findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 11:00', 3)))).toEqual([
      'T10 PSY101/T1+PSY102/T1: red 23 against 24 (T10.red)',
    ]);
  });

  it('are far enough apart at 48 hours, and at 24 not red', () => {
    expect(findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-05 12:00', 3))).toEqual([]);
    expect(foundInShort(findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 12:00', 3)))).toEqual([
      'T10 PSY101/T1+PSY102/T1: amber 24 against 48 (T10.amber)',
    ]);
  });

  it('keep their distance over the change to summer time, since clocks do not move it', () => {
    expect(findings(anExam('2027-03-27 09:00', 3), anExam('2027-03-29 12:00', 3))).toEqual([]);
  });

  it('are counted in days without times: one day is red, the next day is under 48 hours at any time', () => {
    const sameDay = findings(anExam('2026-11-03', 3), anExam('2026-11-03', 3));
    expect(foundInShort(sameDay)).toEqual(['T10 PSY101/T1+PSY102/T1: red 0 against 24 (T10.red)']);
    expect(untoldInShort(sameDay)).toEqual([]);
    const nextDay = findings(anExam('2026-11-03', 3), anExam('2026-11-04', 3));
    expect(foundInShort(nextDay)).toEqual(['T10 PSY101/T1+PSY102/T1: amber 24 against 48 (T10.amber)']);
    expect(untoldInShort(nextDay)).toEqual(['T10 cannot-tell: due-time']);
  });

  it('cannot be told two days apart without times, and are far enough at three', () => {
    const twoDays = findings(anExam('2026-11-03', 3), anExam('2026-11-05', 3));
    expect(foundInShort(twoDays)).toEqual([]);
    expect(untoldInShort(twoDays)).toEqual(['T10 cannot-tell: due-time']);
    expect(findings(anExam('2026-11-03', 3), anExam('2026-11-06', 3))).toEqual([]);
  });

  it('are exams of different courses, each with the next one', () => {
    const one = aScheduleOf({ PSY101: { assessments: [anExam('2026-11-03', 3), anExam('2026-11-04', 3)] } });
    expect(examsTooClose.detect(aLoad(one))).toEqual([]);
    const three = findings(anExam('2026-11-03 09:00', 3), anExam('2026-11-04 09:00', 3), anExam('2026-11-05 09:00', 3));
    expect(foundInShort(three)).toHaveLength(2);
  });

  it('name the exams without a day', () => {
    expect(untoldInShort(findings({ kind: 'digital-exam' }))).toEqual(['T10 PSY101~cannot-tell: due-date']);
  });
});
