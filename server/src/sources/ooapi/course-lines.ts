import { codeOf, nameOf } from './object-fields.js';
import type { OoapiObject } from './ooapi-object.js';
import { count, type OoapiReading, references, remark } from './ooapi-reading.js';
import { type StudyLoad, studyLoadOf } from './study-load.js';
import type { SheetLine } from './template-sheet.js';

export const COURSES = {
  name: { nl: 'Vakken', en: 'Courses' },
  headers: ['course_code', 'name', 'ec', 'programme_code', 'contact_hours_total'],
  needed: ['course_code', 'name'],
} as const;

const PROGRAMME_FIELDS = ['programs', 'programmes', 'programmeIds', 'program'];

/** The courses: one row for each programme that takes it. */
export function courseLines(reading: OoapiReading): readonly SheetLine[] {
  return reading.all('course').flatMap((object) => linesOf(reading, object));
}

function linesOf(reading: OoapiReading, object: OoapiObject): readonly SheetLine[] {
  const { ec, contactHours } = plannable(reading, object, studyLoadOf(reading, object));
  const code = codeOf(reading, object);
  const cells = {
    course_code: code,
    name: nameOf(reading, object) ?? code,
    ec,
    contact_hours_total: contactHours,
  };
  const programmes = programmesOf(reading, object);
  if (programmes.length === 0) return [{ object, cells }];
  // The API knows neither the year of study nor what is core: the template can add them.
  count(reading, object, { code: 'ooapi-without-study-year' });
  return programmes.map((programme) => ({ object, cells: { ...cells, programme_code: programme } }));
}

/** A year is 60 EC (WHW 7.4): a course of none or of more is no less a course, but there are no hours to divide. */
function plannable(reading: OoapiReading, object: OoapiObject, { ec, contactHours }: StudyLoad): StudyLoad {
  if (ec === null || (ec > 0 && ec <= 60)) return { ec, contactHours };
  remark(reading, object, { code: 'ooapi-study-load-out-of-range', field: 'studyLoad', value: ec, values: { ec } });
  return { ec: null, contactHours };
}

function programmesOf(reading: OoapiReading, object: OoapiObject): readonly string[] {
  const { found, unknown } = references(reading, object, { kind: 'programme', fields: PROGRAMME_FIELDS });
  for (const id of unknown) count(reading, object, { code: 'ooapi-programme-unknown', value: id });
  return [...new Set(found.flatMap((programme) => codeOf(reading, programme) ?? []))];
}
