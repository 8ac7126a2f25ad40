import { describe, expect, it } from '@jest/globals';
import type { FindingState } from './decision.js';
import { type FindingFilter, filterFindings, type ListedFinding, orderFindings } from './finding-filter.js';
import { findingsByCourse } from './finding-groups.js';

interface Parts {
  readonly rule?: string;
  readonly state?: FindingState;
  readonly weeks?: readonly string[];
  readonly courses?: readonly string[];
  readonly severity?: string;
  readonly studyYear?: number;
  readonly excessHours?: number;
  readonly ownerRole?: string | null;
}

const listed = (id: string, parts: Parts = {}): ListedFinding => {
  const { rule = 'T5', state = 'new', weeks = ['2026-W42'], courses = ['A'], severity = 'amber' } = parts;
  const { studyYear = 1, excessHours = 0, ownerRole = null } = parts;
  const evidence = courses.map((courseCode) => ({ courseCode }));
  const affected = { students: null };
  return {
    finding: { id, rule, studyYear, weeks, evidence, severity, dates: [], excessHours, affected },
    state,
    decision: { ownerRole },
  };
};
const ALL: FindingFilter = {
  rule: null,
  week: null,
  cohort: null,
  course: null,
  severity: null,
  status: null,
  owner: null,
};
const ids = (findings: readonly ListedFinding[]) => findings.map(({ finding }) => finding.id).join('');

const list = [
  listed('a', { rule: 'T10', severity: 'red', excessHours: 3 }),
  listed('b', { rule: 'T2', state: 'accepted', weeks: ['2026-W43', '2026-W44'], ownerRole: 'exam-office' }),
  listed('c', { rule: 'C7', state: 'solved', studyYear: 2, courses: ['A', 'B'] }),
  listed('d', { rule: 'T2', state: 'planned', weeks: [], courses: ['B'], severity: 'hard', excessHours: 9 }),
];

describe('a list of findings', () => {
  it.each<[Partial<FindingFilter>, string]>([
    [{}, 'abcd'],
    [{ rule: 'T2' }, 'bd'],
    [{ week: '2026-W44' }, 'b'],
    [{ cohort: 2 }, 'c'],
    [{ course: 'B' }, 'cd'],
    [{ severity: 'red' }, 'a'],
    [{ status: 'solved' }, 'c'],
    [{ status: 'open' }, 'ad'],
    [{ owner: 'exam-office' }, 'b'],
    [{ owner: 'none' }, 'acd'],
    [{ rule: 'T2', status: 'open' }, 'd'],
  ])('is filtered by %j', (filter, expected) => {
    expect(ids(filterFindings(list, { ...ALL, ...filter }))).toBe(expected);
  });

  it('is ordered by what weighs most, by week, by rule as people count, by severity and by status', () => {
    expect(ids(orderFindings(list, 'impact'))).toBe('dacb');
    expect(ids(orderFindings(list, 'week'))).toBe('acbd');
    expect(ids(orderFindings(list, 'rule'))).toBe('bdac');
    expect(ids(orderFindings(list, 'severity'))).toBe('dacb');
    expect(ids(orderFindings(list, 'status'))).toBe('adbc');
  });

  it('is grouped by course, each finding once', () => {
    expect(findingsByCourse(list).map(({ course, findings }) => `${course}:${ids(findings)}`)).toEqual([
      'null:c',
      'A:ab',
      'B:d',
    ]);
  });
});
