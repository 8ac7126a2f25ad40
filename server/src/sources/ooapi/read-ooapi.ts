import { fileIssue } from '../import-issue.js';
import type { JsonFile } from '../json/read-json.js';
import { LIMITS } from '../limits.js';
import type { ReadResult } from '../read-result.js';
import { ASSESSMENTS, assessmentLines } from './assessment-lines.js';
import { CALENDAR, calendarLines } from './calendar-lines.js';
import { collectObjects } from './collect-objects.js';
import { COURSES, courseLines } from './course-lines.js';
import { OFFERINGS, offeringLines } from './offering-lines.js';
import { newReading, type OoapiOptions, remarks } from './ooapi-reading.js';
import { PROGRAMMES, programmeLines } from './programme-lines.js';
import { templateSheets } from './template-sheet.js';

const TABLES = [
  { outline: CALENDAR, linesOf: calendarLines },
  { outline: PROGRAMMES, linesOf: programmeLines },
  { outline: COURSES, linesOf: courseLines },
  { outline: OFFERINGS, linesOf: offeringLines },
  { outline: ASSESSMENTS, linesOf: assessmentLines },
] as const;

/**
 * The objects of the Open Education API, version 5 and 6, as sheets of the template. The files of one import belong together: an
 * offering in one names a course in another. What becomes no row is reported with its place.
 */
export function readOoapi(files: readonly JsonFile[], options: OoapiOptions): ReadResult {
  const collected = collectObjects(files);
  const reading = newReading(collected, options);
  const tables = TABLES.map(({ outline, linesOf }) => ({ outline, lines: linesOf(reading) }));
  const rows = tables.reduce((total, { lines }) => total + lines.length, 0);
  const [first] = files;
  if (first && rows > LIMITS.rows)
    return { sheets: [], issues: [fileIssue(first.file, 'rows-too-many', { limit: LIMITS.rows })] };
  const sheets = tables.flatMap(({ outline, lines }) => templateSheets(lines, outline, options.language));
  const nothing = collected.isEmpty ? 'ooapi-nothing' : 'ooapi-nothing-used';
  const none = first && sheets.length === 0 ? [fileIssue(first.file, nothing)] : [];
  return {
    sheets,
    issues: [...files.flatMap((file) => file.issues), ...none, ...collected.issues, ...remarks(reading)],
  };
}
