import { type Enrolments, naturalKey } from '@evenkeel/shared/schedule';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/**
 * Enrolments that stay beside those of the files and speak of the same courses: nobody is known by name, so students who stand in both
 * count twice. Between two programmes that are both named, courses may well be shared.
 */
export const enrolmentsAddedUp: Check = ({ draft, stored }) => {
  const staying = stored.enrolments.filter((record) => !draft.enrolments.has(naturalKey('enrolments', record)));
  return [...draft.enrolments.values()].flatMap(({ place, record }) => {
    const codes = codesOf(record);
    return staying.flatMap((other) => {
      if (!mayShareStudents(record, other)) return [];
      const shared = [...codesOf(other)].filter((code) => codes.has(code)).length;
      if (shared === 0) return [];
      const { academicYear: year, system: source, programmeCode } = other;
      const values = { year, source, programme: programmeCode ?? 'none', count: shared, of: codes.size };
      const issue = rowIssue(place, 'enrolments-added-up', { values });
      return [{ ...issue, place: { ...issue.place, row: null } }];
    });
  });
};

function mayShareStudents(one: Enrolments, other: Enrolments): boolean {
  if (one.academicYear !== other.academicYear) return false;
  const [programme, otherProgramme] = [one.programmeCode, other.programmeCode];
  return programme === null || otherProgramme === null || programme === otherProgramme;
}

function codesOf({ sets }: Enrolments): ReadonlySet<string> {
  return new Set(sets.flatMap(({ courses }) => courses.map(({ code }) => code)));
}
