import type { ImportIssue } from '../../sources/import-issue.js';
import type { Drafted } from '../draft/draft.js';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** Every offering, activity and assessment belongs to a course that the files or the store know, with its EC. */
export const coursesKnown: Check = ({ draft, stored }) => {
  const storedCodes = new Set(stored.courses.map((course) => course.code));
  const known = new Set([...storedCodes, ...[...draft.courses.values()].map(({ record }) => record.code)]);
  const users = [...draft.offerings.values(), ...draft.activities.values(), ...draft.assessments.values()];
  const unknown = users.filter(({ record }) => !known.has(record.courseCode));
  const issues = unknown.map(({ record, place }) =>
    rowIssue(place, 'course-unknown', { field: 'courseCode', value: record.courseCode }),
  );
  const incomplete = [...draft.courses.values()].filter((course) => !storedCodes.has(course.record.code));
  return [...oncePerRow(issues), ...incomplete.flatMap(completeness)];
};

/** A new course can't do without its EC; its code stands in for its name. One of a source that has no EC waits until it is known. */
function completeness({ record, given, place }: Drafted<'courses'>): readonly ImportIssue[] {
  const values = { course: record.code };
  const lacksEc = place.sheet.ofSource ? 'course-needs-ec' : 'course-without-ec';
  const noEc = given.includes('ec') ? [] : [rowIssue(place, lacksEc, { field: 'ec', values })];
  const noName = given.includes('name')
    ? []
    : [rowIssue(place, 'course-named-by-code', { field: 'courseName', values })];
  return [...noEc, ...noName];
}

function oncePerRow(issues: readonly ImportIssue[]): readonly ImportIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ place }) => {
    const key = `${place.file}\n${place.sheet}\n${place.row}`;
    return seen.size < seen.add(key).size;
  });
}
