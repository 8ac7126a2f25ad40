import { rowIssue } from './sheet-row.js';
import type { AssessmentRow, AssessmentsRead } from './template-rows.js';

/**
 * The rows of a table without codes, in which titles serve as such: those of one course that share a title (or its beginning, where it is
 * long) and are due at different moments are told apart by a number, in the order of the rows. The first keeps its title.
 */
export function withNumberedTitles(read: AssessmentsRead): AssessmentsRead {
  const moments = new Map<string, string[]>();
  const firsts = new Map<string, AssessmentRow>();
  const rows = read.rows.map((row): AssessmentRow => {
    const { courseCode, academicYear, code, title, due, week, teachingWeek } = row.values;
    if (courseCode === null || code === null) return row;
    const key = JSON.stringify([courseCode, academicYear, code]);
    const known = moments.get(key) ?? [];
    moments.set(key, known);
    if (!firsts.has(key)) firsts.set(key, row);
    const moment = JSON.stringify([title, due, week, teachingWeek]);
    const place = known.includes(moment) ? known.indexOf(moment) : known.push(moment) - 1;
    return place === 0 ? row : withCode(row, `${code} ${place + 1}`);
  });
  const numbered = [...firsts].flatMap(([key, row]) => {
    const count = moments.get(key)?.length ?? 0;
    const { courseCode, code, title } = row.values;
    const values = { title: title ?? code ?? '', course: courseCode ?? '', count };
    return count > 1 ? [rowIssue(row, 'titles-numbered', { field: 'code', values })] : [];
  });
  return { ...read, rows, issues: [...read.issues, ...numbered] };
}

/** The values of a row stand on those of a blank one, which a copy keeps. */
function withCode(row: AssessmentRow, code: string): AssessmentRow {
  const values = Object.assign(Object.create(Object.getPrototypeOf(row.values)), row.values, { code });
  return { ...row, values };
}
