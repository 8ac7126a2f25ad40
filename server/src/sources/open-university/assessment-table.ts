import { addDays, lastDayOf, type PlainDate } from '@evenkeel/shared/calendar';
import { byKeys, sum } from '@evenkeel/shared/util';
import type { ImportIssue, ImportIssueCode, IssueValues } from '../import-issue.js';
import type { TableRow } from '../template-table.js';
import type { TablesRead } from './course-tables.js';
import { courseCode } from './presentation.js';
import type { PresentationRow } from './rows-of-year.js';
import { DATASET } from './sources.js';

/** The types of the dataset, as the template has them. */
const TYPES = {
  TMA: { title: 'Tutor-marked assignment', kind: 'assignment' },
  CMA: { title: 'Computer-marked assignment', kind: 'quiz' },
  Exam: { title: 'Exam', kind: 'written exam' },
} as const;
type AssessmentType = keyof typeof TYPES;
const ASSESSMENT_TYPES: readonly AssessmentType[] = ['TMA', 'CMA', 'Exam'];

interface Item {
  readonly line: PresentationRow;
  readonly type: AssessmentType;
  readonly id: number;
  readonly weight: string;
}

/** The assessments of the modules, due so many days after the assumed first day of their presentation. */
export function assessmentTable(file: string, lines: readonly PresentationRow[]): TablesRead {
  const items = lines.flatMap((line) => itemOf(line) ?? []);
  const unread = lines.filter((line) => itemOf(line) === null);
  const courses = new Map<string, Item[]>();
  for (const item of items) {
    const code = courseCode(item.line.module, item.line.presentation);
    const known = courses.get(code);
    if (known) known.push(item);
    else courses.set(code, [item]);
  }
  const read = [...courses].flatMap(([code, own]) => courseAssessments(file, code, own));
  return {
    rows: read.map(({ row }) => row),
    issues: [
      ...unread.map((line) => issueAt(file, line, 'assessment-unreadable', 'assessment_type')),
      ...read.flatMap(({ issues }) => issues),
    ],
  };
}

/** Null where the type or the number is none of the dataset's: the row then has no code. */
function itemOf(line: PresentationRow): Item | null {
  const written = line.row.textOf('assessment_type').toLowerCase();
  const type = ASSESSMENT_TYPES.find((known) => known.toLowerCase() === written);
  const id = line.row.textOf('id_assessment');
  return type && /^\d{1,9}$/.test(id) ? { line, type, id: Number(id), weight: line.row.textOf('weight') } : null;
}

interface RowRead {
  readonly row: TableRow;
  readonly issues: readonly ImportIssue[];
}

/** Numbered within their type by the dataset's own numbers, which run in the order of the days. */
function courseAssessments(file: string, code: string, items: readonly Item[]): readonly RowRead[] {
  const ordered = ASSESSMENT_TYPES.map((type) =>
    items.filter((item) => item.type === type).sort(byKeys(({ id }) => id)),
  );
  const numbers = new Map(ordered.flatMap((ofType) => ofType.map((item, index) => [item, index + 1] as const)));
  const exams = items.filter(({ type }) => type === 'Exam').length;
  const coursework = sum(items.filter(({ type }) => type !== 'Exam').map(({ weight }) => Number(weight) || 0));
  return items.map((item) => {
    const number = numbers.get(item) ?? 1;
    const named = nameOf(item.type, item.type === 'Exam' && exams === 1 ? null : number);
    // Coursework that weighs nothing at all stands with the exam, where the weights come to 100.
    const group =
      item.type !== 'Exam' && (coursework > 0 || exams === 0) ? 'coursework' : examGroup(exams, item, number);
    return rowOf(file, item, { course: code, ...named, group });
  });
}

function examGroup(exams: number, { type }: Item, number: number): string {
  if (exams === 1) return 'exam';
  return `exam ${type === 'Exam' ? number : 1}`;
}

function nameOf(type: AssessmentType, number: number | null): { readonly code: string; readonly title: string } {
  const behind = number === null ? '' : String(number);
  return { code: `${type.toUpperCase()}${behind}`, title: `${TYPES[type].title} ${behind}`.trim() };
}

interface Named {
  readonly course: string;
  readonly code: string;
  readonly title: string;
  readonly group: string;
}

function rowOf(file: string, item: Item, { course, code, title, group }: Named): RowRead {
  const { line, type, id, weight } = item;
  const { academicYear, assumedFirstDay } = line.presentation;
  const due = dueOf(file, line);
  const stated = due.day === null ? 'no date published' : `day ${due.day}`;
  const source = `confirmed: assessment ${id}, ${stated}, weight ${weight}, counted from an assumed first day, Monday ${assumedFirstDay}; ${DATASET}`;
  const cells = {
    course_code: course,
    academic_year: academicYear,
    assessment_code: code,
    title,
    type: TYPES[type].kind,
    // With its sign: a 1 alone in a column could be a share.
    weight_pct: weight === '' ? null : `${weight} %`,
    weight_group: group,
    due_date: due.date,
    source,
  };
  return { row: { row: line.row.row, cells }, issues: due.issues };
}

interface Due {
  readonly day: string | null;
  readonly date: PlainDate | null;
  readonly issues: readonly ImportIssue[];
}

/** A presentation of February runs past the end of the academic year: a day beyond it can't be planned in this year. */
function dueOf(file: string, line: PresentationRow): Due {
  const day = line.row.textOf('date');
  const { assumedFirstDay, academicYear } = line.presentation;
  if (day === '') return { day: null, date: null, issues: [] };
  if (!/^-?\d{1,3}(\.0+)?$/.test(day))
    return { day, date: null, issues: [issueAt(file, line, 'days-invalid', 'date')] };
  const date = addDays(assumedFirstDay, Number(day));
  const last = lastDayOf(academicYear);
  if (date <= last) return { day, date, issues: [] };
  return {
    day,
    date: null,
    issues: [issueAt(file, line, 'day-after-year', 'date', { date, year: academicYear, last })],
  };
}

function issueAt(
  file: string,
  { row }: PresentationRow,
  code: ImportIssueCode,
  column: string,
  values: IssueValues = {},
): ImportIssue {
  return { code, place: { file, sheet: null, row: row.row, column }, value: row.textOf(column), values };
}
