import {
  type Assessment,
  EMPTY_SCHEDULE,
  naturalKey,
  type Schedule,
  type ScheduleChange,
} from '@evenkeel/shared/schedule';
import { aCourse, anAssessment, aProgramme, day } from '@evenkeel/shared/testing';
import fc from 'fast-check';
import { compareSchedules } from '../compare/compare-schedules.js';

const file = fc
  .constantFrom('one.csv', 'two.csv')
  .map((source) => ({ source, location: null, standing: 'stated', note: null }) as const);

const assessments: fc.Arbitrary<readonly Assessment[]> = fc.uniqueArray(
  fc
    .record({
      courseCode: fc.constantFrom('A', 'B', 'C'),
      code: fc.constantFrom('T1', 'T2'),
      dueOn: fc.constantFrom(null, '2026-10-12', '2026-10-19').map((text) => (text === null ? null : day(text))),
      weightPercent: fc.constantFrom(null, 33.3, 100),
      provenance: file,
      fieldProvenance: fc.dictionary(fc.constantFrom('title', 'kind'), file),
    })
    .map(anAssessment),
  { selector: (assessment) => naturalKey('assessments', assessment) },
);

/** What some files say: assessments, the courses they belong to by some name, and perhaps a programme. */
export const saying: fc.Arbitrary<Schedule> = fc
  .record({ assessments, name: fc.constantFrom('Old', 'New'), level: fc.constantFrom(undefined, null, 'BSc') })
  .map(({ assessments: list, name, level }) => ({
    ...EMPTY_SCHEDULE,
    programmes: level === undefined ? [] : [aProgramme({ level })],
    courses: [...new Set(list.map(({ courseCode }) => courseCode))].map((code) => aCourse({ code, name })),
    assessments: list,
  }));

/** What an import of these files writes: all that differs; and, when it may, it takes away the assessments that are missing. */
export function changeTo(stored: Schedule, said: Schedule, missing: 'keep' | 'remove'): ScheduleChange {
  const { toStore } = compareSchedules(stored, said);
  if (missing === 'keep') return toStore;
  const known = new Set(said.assessments.map((record) => naturalKey('assessments', record)));
  const gone = stored.assessments.map((record) => naturalKey('assessments', record)).filter((key) => !known.has(key));
  return { ...toStore, removed: { assessments: gone } };
}
