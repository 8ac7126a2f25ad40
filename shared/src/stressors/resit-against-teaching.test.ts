import { describe, expect, it } from '@jest/globals';
import type { Activity } from '../schedule/index.js';
import {
  aLoad,
  anActivity,
  anExam,
  aScheduleOf,
  aSession,
  day,
  foundInShort,
  untoldInShort,
} from '../testing/index.js';
import { resitAgainstTeaching } from './resit-against-teaching.js';

const meeting = (on: string, part: Partial<Activity> = {}) =>
  anActivity({ courseCode: 'PSY102', mandatory: true, sessions: [aSession(on)], ...part });
const resit = (on: string | null) => ({ ...(on === null ? {} : anExam(on, 2)), code: 'R1', resitOf: 'T1' });
const findings = (on: string | null, due: string | null, activities: readonly Activity[] = []) =>
  resitAgainstTeaching.detect(
    aLoad(
      aScheduleOf(
        { PSY101: { assessments: [resit(on)] }, PSY102: { assessments: due === null ? [] : [{ dueOn: day(due) }] } },
        { activities },
      ),
    ),
  );

describe('a resit beside teaching', () => {
  it('is in the week of a deadline or compulsory meeting of another course, red on its day', () => {
    expect(foundInShort(findings('2026-10-12', '2026-10-16'))).toEqual([
      'T16 PSY101/R1: amber 1 against 1 (T16.amber)',
    ]);
    expect(foundInShort(findings('2026-10-12', '2026-10-12'))).toEqual(['T16 PSY101/R1: red 1 against 1 (T16.red)']);
    expect(foundInShort(findings('2026-10-12', null, [meeting('2026-10-12')]))).toEqual([
      'T16 PSY101/R1: red 1 against 1 (T16.red)',
    ]);
    expect(findings('2026-10-12', '2026-10-19')).toEqual([]);
  });

  it('counts parallel groups once, leaves out its own course, and does not say how many students resit', () => {
    const groups = ['1', '2'].map((group) => meeting('2026-10-13', { group }));
    const own = meeting('2026-10-12', { courseCode: 'PSY101' });
    const [found] = findings('2026-10-12', null, [...groups, own]);
    expect(found).toMatchObject({ value: 1, affected: { students: null, basis: 'unknown' } });
  });

  it('cannot be told where it has no date, or nobody says whether meetings are compulsory', () => {
    expect(untoldInShort(findings(null, '2026-10-16'))).toEqual(['T16 cannot-tell~due-date: due-date']);
    const open = findings('2026-10-12', null, [meeting('2026-10-13', { mandatory: null })]);
    expect(untoldInShort(open)).toEqual(['T16 cannot-tell: compulsory-sessions']);
  });
});
