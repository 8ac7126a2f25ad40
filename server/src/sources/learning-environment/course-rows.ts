import { believableInstants } from '../believable-instants.js';
import type { ImportIssue, ImportIssueCode, IssueValues } from '../import-issue.js';
import { fileIssue } from '../import-issue.js';
import type { JsonFile } from '../json/read-json.js';
import type { Cell } from '../raw-sheet.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { type TableRow, templateTables } from '../template-table.js';
import type { CourseItem, GivenMoment } from './course-item.js';
import { courseOfItems } from './course-of-items.js';
import { rowNumbers } from './row-numbers.js';
import { staleDates } from './stale-dates.js';

/** What was found in the file of a learning environment. */
export interface ItemsFound {
  /** The environment's name, for the source of a row. */
  readonly environment: 'Canvas' | 'Brightspace' | 'Moodle';
  readonly items: readonly CourseItem[];
  readonly issues: readonly ImportIssue[];
}

type ItemIssue = (item: CourseItem, code: ImportIssueCode, values?: IssueValues) => ImportIssue;

/** The items of a learning environment as rows of the sheet of assessments; those that are none are reported. */
export function courseRows(json: JsonFile, found: ItemsFound, said: SourceOptions): ReadResult {
  const rowOf = rowNumbers(json, found.items);
  const issueAt: ItemIssue = (item, code, values = {}) => ({
    code,
    place: { file: json.file, sheet: null, row: rowOf(item), column: null },
    value: item.title,
    values: { title: item.title ?? '', ...values },
  });
  const published = found.items.filter(({ state }) => state === 'published');
  const left = found.items.filter(({ state }) => state !== 'published');
  const course = courseOfItems(json.file, published, said);
  const named = published.filter((item) => course.of(item) !== null);
  const isStale = staleDates(said.academicYear);
  const modified = believableInstants(named.map(({ modifiedAt }) => modifiedAt));
  const rows = named.map((item, index): TableRow => {
    const modifiedAt = modified[index];
    const cells = cellsOf(item, course.of(item), found, isStale);
    return { row: rowOf(item), ...(modifiedAt === undefined ? {} : { modifiedAt }), cells };
  });
  return {
    sheets: templateTables(json.file, rows).map((sheet) => ({ ...sheet, ofSystem: true })),
    issues: [
      ...json.issues,
      ...found.issues,
      ...left.map((item) => issueAt(item, item.state === 'deleted' ? 'item-deleted' : 'item-hidden')),
      ...(published.length === 0 ? [fileIssue(json.file, 'items-none', { count: left.length })] : []),
      ...course.issues,
      ...named.flatMap((item) => dateIssues(item, isStale, issueAt)),
      ...closingIssues(json.file, named),
    ],
  };
}

type IsStale = ReturnType<typeof staleDates>;

/** A column is left out where the environment does not tell, or tells what can't be: what is stored then stays. */
function cellsOf(
  item: CourseItem,
  course: string | null,
  { environment }: ItemsFound,
  isStale: IsStale,
): TableRow['cells'] {
  const { code, title, kind, due, opens, announcedOn, groupWork, durationHours, weightPercent } = item;
  return {
    course_code: course,
    assessment_code: code,
    title,
    type: kind,
    ...(isUsable(due, isStale) ? dueCells(due) : {}),
    ...(opens && isUsable(opens, isStale) ? { open_date: opens.kind === 'moment' ? opens.moment.date : null } : {}),
    ...known('announced_on', announcedOn),
    ...known('group_work', groupWork),
    ...known('duration_hours', durationHours),
    // With its sign: a 1 alone in a column could be a share.
    ...known('weight_pct', typeof weightPercent === 'number' ? `${weightPercent.toFixed(2)} %` : weightPercent),
    source: `${environment}: ${code ?? ''}`,
  };
}

function known(header: string, value: Cell | undefined): TableRow['cells'] {
  return value === undefined ? {} : { [header]: value };
}

function dueCells(due: GivenMoment): TableRow['cells'] {
  if (due.kind !== 'moment') return { due_date: null, time: null };
  return { due_date: due.moment.date, time: due.moment.time };
}

function isUsable(given: GivenMoment, isStale: IsStale): boolean {
  return given.kind === 'none' || (given.kind === 'moment' && !isStale(given.moment.date));
}

function dateIssues(item: CourseItem, isStale: IsStale, issueAt: ItemIssue): readonly ImportIssue[] {
  const dates = [
    ['due', item.due],
    ['opens', item.opens],
  ] as const;
  return dates.flatMap(([field, given]) => {
    if (!given) return [];
    if (given.kind === 'unreadable') return [issueAt(item, 'item-date-unreadable', { field, date: given.text })];
    if (given.kind === 'none' || !isStale(given.moment.date)) return [];
    return [issueAt(item, 'item-date-stale', { field, date: given.moment.date })];
  });
}

function closingIssues(file: string, items: readonly CourseItem[]): readonly ImportIssue[] {
  const closing = items.filter(({ due, dueBy }) => dueBy === 'closing-date' && due.kind === 'moment');
  return closing.length === 0 ? [] : [fileIssue(file, 'due-from-closing', { count: closing.length })];
}
