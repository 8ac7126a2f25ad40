import {
  type AcademicYear,
  academicYearOf,
  type IsoWeek,
  isoWeekOf,
  mondayOf,
  type PlainDate,
} from '@evenkeel/shared/calendar';
import { type ActivityCount, type ActivityCounts, naturalKey, type Schedule } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { ImportIssue } from '../../sources/import-issue.js';
import type { ReadRows } from '../template/read-rows.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { ActivityCountRow, TemplateRows } from '../template/template-rows.js';
import { type Drafting, note, propose } from './drafting.js';
import type { WeekContexts } from './week-contexts.js';
import { resolveWeek } from './week-resolver.js';

type Content = Omit<ActivityCounts, 'provenance' | 'fieldProvenance'>;
type Key = Omit<Content, 'counts'>;

interface Moment {
  readonly academicYear: AcademicYear;
  readonly week: IsoWeek;
  readonly date: PlainDate | null;
}

interface Series {
  readonly key: Key;
  readonly place: RowPlace;
  readonly note: string | null;
  readonly counts: Map<string, ActivityCount>;
  readonly others: RowPlace[];
}

interface Context {
  readonly stored: Schedule;
  readonly year: AcademicYear | null;
  readonly weeks: WeekContexts;
}

/**
 * What systems counted, as one series for each course, year, system and step. Rows about the same week or day are added up: systems
 * count by page or by tool. Weeks and days that are stored and not in the files stay.
 */
export function draftActivityCounts(
  drafting: Drafting,
  sheets: TemplateRows['activityCounts'],
  context: Context,
): void {
  const series = new Map<string, Series>();
  let addedUp = 0;
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const { courseCode, count, system } = row.values;
    const moment = courseCode && count !== null ? momentOf(drafting, row, { ...context, courseCode }) : null;
    if (!courseCode || count === null || !moment) continue;
    const step = moment.date === null ? 'week' : 'day';
    const key: Key = { courseCode, academicYear: moment.academicYear, system, step };
    if (addCount(series, key, row, moment)) addedUp += 1;
    note(drafting, row, { kind: 'new' });
  }
  const [first] = sheets;
  if (first && addedUp > 0) drafting.issues.push(addedUpIssue(first, addedUp));
  for (const one of series.values()) proposeSeries(drafting, one, context.stored);
}

function proposeSeries(drafting: Drafting, one: Series, stored: Schedule): void {
  const counts = [...withStored(one, stored).values()].sort(
    byKeys(
      (count) => count.week,
      (count) => count.date ?? '',
    ),
  );
  const { place, note: source, others } = one;
  propose(drafting, {
    kind: 'activityCounts',
    content: { ...one.key, counts },
    given: ['counts'],
    place,
    source,
    others,
  });
}

function withStored({ key, counts }: Series, stored: Schedule): ReadonlyMap<string, ActivityCount> {
  const id = keyText(key);
  const before = stored.activityCounts.find((record) => naturalKey('activityCounts', record) === id);
  return new Map([...(before?.counts ?? []).map((count) => [momentText(count), count] as const), ...counts]);
}

function keyText(key: Key): string {
  return naturalKey('activityCounts', { ...key, counts: [], provenance: NO_PROVENANCE, fieldProvenance: {} });
}

const NO_PROVENANCE = { source: '', location: null, standing: 'stated', note: null } as const;

function momentText({ week, date }: Pick<ActivityCount, 'week' | 'date'>): string {
  return date ?? week;
}

/** Whether it was added to what another row had counted at the same moment. */
function addCount(series: Map<string, Series>, key: Key, row: ActivityCountRow, moment: Moment): boolean {
  const id = keyText(key);
  const one: Series = series.get(id) ?? { key, place: row, note: row.values.note, counts: new Map(), others: [] };
  series.set(id, one);
  if (row !== one.place) one.others.push(row);
  const { week, date } = moment;
  const { activeStudents, enrolledStudents } = row.values;
  const before = one.counts.get(momentText(moment));
  const count = (row.values.count ?? 0) + (before?.count ?? 0);
  // The students of two rows may be the same ones: only one row knows how many there were.
  const active = before ? null : activeStudents;
  one.counts.set(momentText(moment), { week, date, count, activeStudents: active, enrolledStudents });
  return before !== undefined;
}

function addedUpIssue({ sheet }: Pick<ReadRows, 'sheet'>, count: number): ImportIssue {
  const issue = rowIssue({ sheet, row: 0 }, 'activity-added-up', { values: { count } });
  return { ...issue, place: { ...issue.place, row: null } };
}

interface MomentContext extends Context {
  readonly courseCode: string;
}

function momentOf(drafting: Drafting, row: ActivityCountRow, context: MomentContext): Moment | null {
  const { date } = row.values;
  if (date) return { academicYear: row.values.academicYear ?? academicYearOf(date), week: isoWeekOf(date), date };
  return weekOf(drafting, row, context);
}

function weekOf(drafting: Drafting, row: ActivityCountRow, { year, weeks, courseCode }: MomentContext): Moment | null {
  const written = row.values.week ?? row.values.teachingWeek;
  if (!written) return null;
  if (written.kind === 'iso') {
    const academicYear = row.values.academicYear ?? academicYearOf(mondayOf(written.week));
    return { academicYear, week: written.week, date: null };
  }
  const academicYear = row.values.academicYear ?? year;
  const field = row.values.week ? 'week' : 'teachingWeek';
  if (!academicYear) {
    drafting.issues.push(rowIssue(row, 'year-missing', { field, values: { count: 1 } }));
    return null;
  }
  const found = resolveWeek(written, weeks(courseCode, academicYear));
  if (found.kind === 'week') return { academicYear, week: found.week, date: null };
  drafting.issues.push(rowIssue(row, found.code, { field, values: found.values }));
  return null;
}
