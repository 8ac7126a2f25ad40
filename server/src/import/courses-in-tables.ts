import type { KnownCourse } from '../sources/icalendar/profile/known-courses.js';
import type { ReadResult } from '../sources/read-result.js';
import { cellText } from './fields/cell-text.js';
import type { ImportOptions } from './import-options.js';
import { choicesFor } from './template/column-choices.js';
import { type RecognisedSheet, recogniseSheet } from './template/recognise-sheet.js';

/** Where the sheets that bring courses have their code and name. */
const COURSE_FIELDS = {
  courses: { code: 'code', name: 'name' },
  assessments: { code: 'courseCode', name: 'courseName' },
} as const;

/** The courses that tables bring with them: calendars of the same import may name them. */
export function coursesInTables(
  results: readonly ReadResult[],
  { columns = {} }: ImportOptions,
): readonly KnownCourse[] {
  const found = new Map<string, KnownCourse>();
  for (const raw of results.flatMap(({ sheets }) => sheets)) {
    const sheet = recogniseSheet(raw, { choices: choicesFor(raw, columns) });
    for (const course of sheet ? coursesOf(sheet) : []) if (!found.has(course.code)) found.set(course.code, course);
  }
  return [...found.values()];
}

function coursesOf({ template, columns, dataRows }: RecognisedSheet): readonly KnownCourse[] {
  if (template.kind !== 'courses' && template.kind !== 'assessments') return [];
  const fields = COURSE_FIELDS[template.kind];
  const [code, name] = [fields.code, fields.name].map(
    (field) => columns.find((column) => column.field === field)?.index,
  );
  if (code === undefined || name === undefined) return [];
  return dataRows.flatMap(({ cells }) => {
    const written = [cells[code] ?? null, cells[name] ?? null].map((cell) =>
      cell === null ? '' : cellText(cell).trim(),
    );
    const [first = '', second = ''] = written;
    return first === '' ? [] : [{ code: first, name: second }];
  });
}
