import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import {
  aHistory,
  aLoad,
  anExam,
  aScheduleOf,
  day,
  foundInShort,
  type ImportStep,
  untoldInShort,
} from '../testing/index.js';
import { lateDateNotice } from './late-date-notice.js';

// Block 1 starts on 7 September.
const findings = (assessments: readonly Partial<Assessment>[], steps: readonly ImportStep[] = []) =>
  lateDateNotice.detect({ ...aLoad(aScheduleOf({ PSY101: { assessments } })), history: aHistory(steps) });
const paper = (dueOn: string, announcedOn: string | null = null): Partial<Assessment> => ({
  kind: 'paper',
  dueOn: day(dueOn),
  announcedOn: announcedOn === null ? null : day(announcedOn),
});

describe('a late notice of a date', () => {
  it('comes after the course has begun, red within two weeks of the day', () => {
    expect(foundInShort(findings([paper('2026-10-12', '2026-09-08')]))).toEqual([
      'C1 PSY101/T1: amber 1 against 0 (C1.afterStartDays)',
    ]);
    expect(foundInShort(findings([paper('2026-10-12', '2026-09-29')]))).toEqual([
      'C1 PSY101/T1: red 13 against 14 (C1.red)',
    ]);
    expect(findings([paper('2026-10-12', '2026-09-07')])).toEqual([]);
  });

  it('of an exam is late under 35 days', () => {
    const exam = (announcedOn: string) => [{ ...anExam('2026-10-12', 2), announcedOn: day(announcedOn) }];
    expect(foundInShort(findings(exam('2026-09-08')))).toEqual(['C1 PSY101/T1: amber 34 against 35 (C1.examDays)']);
    expect(findings(exam('2026-09-07'))).toEqual([]);
  });

  it('is taken from the imports where a date was open before', () => {
    const said = { courseCode: 'PSY101', code: 'T1' };
    const steps = [
      { on: '2026-08-01', says: [said] },
      { on: '2026-10-01', says: [{ ...said, ...paper('2026-10-12') }] },
    ];
    expect(foundInShort(findings([paper('2026-10-12')], steps))).toEqual(['C1 PSY101/T1: red 11 against 14 (C1.red)']);
  });

  it('cannot be told where the first import came late: it may have been announced long before', () => {
    const first = (on: string) => [{ on, says: [paper('2026-10-12')] }];
    expect(untoldInShort(findings([paper('2026-10-12')], first('2026-10-01')))).toEqual([
      'C1 cannot-tell: announcement',
    ]);
    expect(findings([paper('2026-10-12')], first('2026-08-01'))).toEqual([]);
    expect(untoldInShort(findings([paper('2026-10-12')]))).toEqual(['C1 cannot-tell: announcement']);
  });

  it('cannot be told of an item without a date, by name where others can', () => {
    const [untold] = findings([paper('2026-10-12', '2026-09-01'), { kind: 'paper' }]);
    expect(untold).toMatchObject({ status: 'cannot-tell', missing: ['due-date'], evidence: [{ itemCode: 'T2' }] });
  });
});
