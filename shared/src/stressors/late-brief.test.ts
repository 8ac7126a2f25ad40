import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, anExam, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { lateBrief } from './late-brief.js';

const findings = (...assessments: Partial<Assessment>[]) =>
  lateBrief.detect(aLoad(aScheduleOf({ PSY101: { assessments } })));
const task = (releasedOn: string | null): Partial<Assessment> => ({
  dueOn: day('2026-10-12'),
  releasedOn: releasedOn === null ? null : day(releasedOn),
});

describe('a late brief', () => {
  it('leaves less than two weeks, red less than one', () => {
    expect(findings(task('2026-09-28'))).toEqual([]);
    expect(foundInShort(findings(task('2026-09-29'), task('2026-10-06')))).toEqual([
      'C2 PSY101/T1: amber 13 against 14 (C2.amber)',
      'C2 PSY101/T2: red 6 against 7 (C2.red)',
    ]);
  });

  it('is asked of what is made at home only', () => {
    expect(findings(anExam('2026-10-12', 2))).toEqual([]);
  });

  it('cannot be told where nobody says when the task is set', () => {
    expect(untoldInShort(findings(task(null), task('2026-09-01')))).toEqual(['C2 cannot-tell: release-date']);
    expect(untoldInShort(findings({}))).toEqual(['C2 cannot-tell: due-date, release-date']);
    expect(untoldInShort(findings())).toEqual(['C2 cannot-tell: release-date']);
  });
});
