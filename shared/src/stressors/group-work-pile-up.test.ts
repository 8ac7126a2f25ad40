import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { groupWorkPileUp } from './group-work-pile-up.js';

const group = (dueOn: string, part: Partial<Assessment> = {}): readonly Partial<Assessment>[] => [
  { kind: 'report', groupWork: true, dueOn: day(dueOn), effortHours: 8, ...part },
];
const findings = (...ofCourses: (readonly Partial<Assessment>[])[]) =>
  groupWorkPileUp.detect(
    aLoad(aScheduleOf(Object.fromEntries(ofCourses.map((assessments, index) => [`PSY10${index}`, { assessments }])))),
  );

describe('group work that piles up', () => {
  it('is of two courses in one week, red of three', () => {
    expect(foundInShort(findings(group('2026-10-16'), group('2026-10-15')))).toEqual([
      'T26 PSY100/T1+PSY101/T1: amber 2 against 2 (T26.amber)',
    ]);
    expect(foundInShort(findings(group('2026-10-16'), group('2026-10-15'), group('2026-10-14')))).toEqual([
      'T26 PSY100/T1+PSY101/T1+PSY102/T1: red 3 against 3 (T26.red)',
    ]);
  });

  it('is none in different weeks, in one course, or where one is made alone', () => {
    expect(findings(group('2026-10-16'), group('2026-11-06'))).toEqual([]);
    expect(findings([...group('2026-10-16'), ...group('2026-10-15')])).toEqual([]);
    expect(findings(group('2026-10-16'), group('2026-10-15', { groupWork: false }))).toEqual([]);
  });

  it('is known by its items, whatever hours they take', () => {
    const [light] = findings(group('2026-10-16'), group('2026-10-15'));
    const [heavy] = findings(group('2026-10-16', { effortHours: 30 }), group('2026-10-15', { effortHours: 25 }));
    expect(heavy?.id).toBe(light?.id);
    expect(heavy?.weeks.length).toBeGreaterThan(light?.weeks.length ?? 0);
  });

  it('cannot be told where nobody says whether work is made in groups', () => {
    expect(untoldInShort(findings(group('2026-10-16', { groupWork: null }), group('2026-10-15')))).toEqual([
      'T26 cannot-tell: group-work',
    ]);
  });
});
