import type { ImportIssue } from '../../sources/import-issue.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** A year is 60 EC (WHW 7.4): no course has more, and one of 0 EC has no hours to divide. */
const MOST_EC = 60;

/** The EC of a course lies above 0 and is at most 60. */
export const creditsInRange: Check = ({ rows }) => {
  const read = [...rows.courses.flatMap((sheet) => sheet.rows), ...rows.assessments.flatMap((sheet) => sheet.rows)];
  return read.flatMap((row) => outOfRange(row, row.values.ec));
};

function outOfRange(place: RowPlace, ec: number | null): readonly ImportIssue[] {
  if (ec === null || (ec > 0 && ec <= MOST_EC)) return [];
  return [rowIssue(place, 'ec-out-of-range', { field: 'ec', value: String(ec), values: { ec } })];
}
