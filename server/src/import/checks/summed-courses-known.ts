import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** Codes that a remark names; the others are counted. */
const NAMED = 20;

/** Enrolments, activity counts and evaluations may be of courses nobody has described: they are kept, for a set must be whole, and it is said. */
export const summedCoursesKnown: Check = ({ draft, stored }) => {
  const drafted = [...draft.courses.values()].map(({ record }) => record);
  const known = new Set([...stored.courses, ...drafted].map((course) => course.code));
  const enrolled = [...draft.enrolments.values()].map(({ place, record }) => ({
    place,
    codes: record.sets.flatMap(({ courses }) => courses.map(({ code }) => code)),
  }));
  const counted = [...draft.activityCounts.values()].map(({ place, record }) => ({
    place,
    codes: [record.courseCode],
  }));
  const evaluated = [...draft.evaluations.values()].map(({ place, record }) => ({ place, codes: [record.courseCode] }));
  return [...byTable([...enrolled, ...counted, ...evaluated])].flatMap(([, { place, codes }]) => {
    const unknown = [...codes].filter((code) => !known.has(code)).sort();
    if (unknown.length === 0) return [];
    const courses = unknown.slice(0, NAMED).join(', ');
    const values = { count: unknown.length, courses, more: Math.max(0, unknown.length - NAMED) };
    const issue = rowIssue(place, 'summed-courses-unknown', { values });
    return [{ ...issue, place: { ...issue.place, row: null } }];
  });
};

interface Named {
  readonly place: RowPlace;
  readonly codes: readonly string[];
}

function byTable(parts: readonly Named[]): ReadonlyMap<string, { place: RowPlace; codes: Set<string> }> {
  const tables = new Map<string, { place: RowPlace; codes: Set<string> }>();
  for (const { place, codes } of parts) {
    const key = `${place.sheet.file}\n${place.sheet.name}`;
    const table = tables.get(key) ?? { place, codes: new Set<string>() };
    tables.set(key, table);
    for (const code of codes) table.codes.add(code);
  }
  return tables;
}
