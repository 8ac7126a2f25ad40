import type { CourseRow, OptionGroupRow, ProgrammeRow } from '../template/template-rows.js';
import { type Drafting, fieldsWithColumn, filledFields, propose } from './drafting.js';

/** The policy of a programme that no one has chosen one for. */
const DEFAULT_POLICY = 'nl-default';

/** A programme as its own sheet describes it. */
export function draftProgramme(drafting: Drafting, row: ProgrammeRow): void {
  const { code, name, level, totalEc, source } = row.values;
  if (!code) return;
  const content = { code, name: name ?? code, level, totalEc, policyId: DEFAULT_POLICY };
  const given = fieldsWithColumn(row, ['name', 'level', 'totalEc']);
  propose(drafting, { kind: 'programmes', content, given, place: row, source });
}

/** A course, and its place in a programme where the row names one. */
export function draftCourse(drafting: Drafting, row: CourseRow): void {
  const { code, name, ec, contactHoursTotal, source } = row.values;
  if (!code) return;
  const content = { code, name: name ?? code, ec: ec ?? 0, contactHoursTotal };
  const given = fieldsWithColumn(row, ['name', 'ec', 'contactHoursTotal']);
  propose(drafting, { kind: 'courses', content, given, place: row, source });
  draftPlaceInProgramme(drafting, row, code);
}

type PlaceRow = Pick<CourseRow, 'sheet' | 'row'> & {
  readonly values: Pick<CourseRow['values'], 'programmeCode' | 'studyYear' | 'requirement' | 'optionGroup' | 'source'>;
};

/** A course's place in a programme, and the programme itself when no one has described it yet. */
export function draftPlaceInProgramme(drafting: Drafting, row: PlaceRow, courseCode: string): void {
  const { programmeCode, studyYear, optionGroup, source } = row.values;
  if (!programmeCode) return;
  const programme = { code: programmeCode, name: programmeCode, level: null, totalEc: null, policyId: DEFAULT_POLICY };
  propose(drafting, { kind: 'programmes', content: programme, given: [], place: row, source });
  const requirement = row.values.requirement ?? (optionGroup === null ? 'core' : 'option');
  const content = { programmeCode, courseCode, studyYear, requirement, optionGroup };
  const given = fieldsWithColumn(row, ['studyYear', 'requirement', 'optionGroup']);
  const ruled = optionGroup === null || given.includes('requirement') ? given : [...given, 'requirement'];
  propose(drafting, { kind: 'curriculum', content, given: ruled, place: row, source });
}

/** How much is to be chosen from a group of options. Without a rule in the row there is nothing to draft. */
export function draftOptionGroup(drafting: Drafting, row: OptionGroupRow): void {
  const { programmeCode, studyYear, code, chooseCourses, chooseEc, within, source } = row.values;
  if (!programmeCode || !code || (chooseCourses === null && chooseEc === null)) return;
  const rule =
    chooseCourses === null
      ? ({ kind: 'ec', atLeastEc: chooseEc ?? 0 } as const)
      : ({ kind: 'courses', choose: chooseCourses } as const);
  propose(drafting, {
    kind: 'optionGroups',
    content: { programmeCode, studyYear, code, rule, within },
    given: ['rule', ...fieldsWithColumn(row, ['within'])],
    place: row,
    source,
  });
}

interface CourseOfFlatRow {
  readonly code: string;
  readonly name: string | null;
  readonly ec: number | null;
}

/** A course as the rows of a flat sheet describe it together: each fills in what it knows. */
export function draftCourseOfFlatRow(drafting: Drafting, row: PlaceRow, course: CourseOfFlatRow): void {
  const { code, name, ec } = course;
  if (name === null && ec === null) return;
  const content = { code, name: name ?? code, ec: ec ?? 0, contactHoursTotal: null };
  const given = filledFields({ name, ec });
  propose(drafting, { kind: 'courses', content, given, place: row, source: row.values.source });
}
