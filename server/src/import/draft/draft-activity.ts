import {
  type AcademicYear,
  addWeeks,
  type IsoWeek,
  isoWeekOf,
  type PlainDate,
  weeksFromTo,
} from '@evenkeel/shared/calendar';
import { type Activity, naturalKey, type Session } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { WrittenWeeks } from '../fields/weeks.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { ActivityRow } from '../template/template-rows.js';
import { fieldOf, sameValue } from './draft.js';
import { type Drafting, fieldsWithColumn, note, propose } from './drafting.js';
import type { WeekContexts } from './week-contexts.js';
import { resolveWeek } from './week-resolver.js';

type Content = Omit<Activity, 'provenance' | 'fieldProvenance' | 'sessions'>;

/** A series of meetings as several rows describe it together: each row adds its sessions. */
interface Series {
  readonly content: Content;
  readonly given: readonly string[];
  readonly place: RowPlace;
  readonly source: string | null;
  readonly sessions: Session[];
  readonly rowBySessions: Map<string, RowPlace>;
  /** All rows but the first. */
  readonly others: RowPlace[];
}

/** A row with the year it speaks of. */
export interface DatedActivityRow {
  readonly row: ActivityRow;
  readonly academicYear: AcademicYear | null;
}

/** The series of meetings in the rows. Rows of one course, code and group belong to one series. */
export function draftActivities(drafting: Drafting, rows: readonly DatedActivityRow[], weeks: WeekContexts): void {
  const seriesByKey = new Map<string, Series>();
  const weekOfDate = new Map<PlainDate, IsoWeek>();
  for (const { row, academicYear } of rows) {
    const { courseCode } = row.values;
    if (!courseCode || !academicYear) continue;
    addRow(drafting, seriesByKey, {
      row,
      content: contentOf(row, courseCode, academicYear),
      sessions: sessionsOf(drafting, row, { courseCode, academicYear, weeks, weekOfDate }),
    });
  }
  for (const { content, sessions, others, ...told } of seriesByKey.values()) {
    const ordered = [...sessions].sort(
      byKeys(
        (session) => session.week,
        (session) => session.date ?? '',
        (session) => session.startTime ?? '',
        (session) => session.hours,
      ),
    );
    propose(drafting, { kind: 'activities', content: { ...content, sessions: ordered }, ...told, others });
  }
}

function contentOf({ values }: ActivityRow, courseCode: string, academicYear: AcademicYear): Content {
  const kind = values.kind ?? 'other';
  const { group, mandatory, city, prepHoursPerSession } = values;
  return { courseCode, academicYear, code: values.code ?? kind, kind, group, mandatory, city, prepHoursPerSession };
}

interface RowToAdd {
  readonly row: ActivityRow;
  readonly content: Content;
  readonly sessions: readonly Session[];
}

function addRow(drafting: Drafting, seriesByKey: Map<string, Series>, { row, content, sessions }: RowToAdd): void {
  const key = naturalKey('activities', content as Activity); // the key is made of what the content holds
  const series = seriesByKey.get(key) ?? newSeries(row, content);
  seriesByKey.set(key, series);
  if (row !== series.place) series.others.push(row);
  const field = series.given.find(
    (name) => name !== 'sessions' && !sameValue(fieldOf(series.content, name), fieldOf(content, name)),
  );
  const first = series.place;
  if (field !== undefined) {
    const values = { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file, field };
    drafting.issues.push(rowIssue(row, 'activity-differs', { field, values }));
    return;
  }
  addSessions(drafting, series, row, sessions);
}

function newSeries(row: ActivityRow, content: Content): Series {
  const given = ['sessions', ...fieldsWithColumn(row, ['kind', 'mandatory', 'city', 'prepHoursPerSession'])];
  return { content, given, place: row, source: row.values.source, sessions: [], rowBySessions: new Map(), others: [] };
}

function addSessions(drafting: Drafting, series: Series, row: ActivityRow, sessions: readonly Session[]): void {
  const key = sessions.map(({ week, date, startTime, hours }) => `${week} ${date} ${startTime} ${hours}`).join();
  const first = series.rowBySessions.get(key);
  // a row with meetings of its own is noted by its series, or need not be: no other record comes out of it
  if (first) {
    note(drafting, row, { kind: 'repeat', first });
    return;
  }
  series.rowBySessions.set(key, row);
  for (const session of sessions) series.sessions.push(session);
}

interface SessionContext {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly weeks: WeekContexts;
  /** A year has few dates and many meetings: each week is worked out once. */
  readonly weekOfDate: Map<PlainDate, IsoWeek>;
}

function knownWeekOf(date: PlainDate, known: Map<PlainDate, IsoWeek>): IsoWeek {
  const week = known.get(date) ?? isoWeekOf(date);
  known.set(date, week);
  return week;
}

function sessionsOf(drafting: Drafting, row: ActivityRow, context: SessionContext): readonly Session[] {
  const { date, startTime, hoursPerSession: hours, sessionsPerWeek } = row.values;
  if (hours === null) return [];
  if (date) return [{ week: knownWeekOf(date, context.weekOfDate), date, startTime, hours }];
  const each = Array.from({ length: sessionsPerWeek ?? 1 });
  return weeksOfRow(drafting, row, context).flatMap((week) => each.map(() => ({ week, date: null, startTime, hours })));
}

function weeksOfRow(drafting: Drafting, row: ActivityRow, context: SessionContext): readonly IsoWeek[] {
  const { weeks, teachingWeeks } = row.values;
  const field = weeks ? 'weeks' : 'teachingWeeks';
  const found = (weeks ?? teachingWeeks ?? []).flatMap((written) =>
    weeksBetween(drafting, row, { written, field, context }),
  );
  return [...new Set(found)];
}

interface WeeksToResolve {
  readonly written: WrittenWeeks;
  readonly field: string;
  readonly context: SessionContext;
}

function weeksBetween(
  drafting: Drafting,
  row: ActivityRow,
  { written, field, context }: WeeksToResolve,
): readonly IsoWeek[] {
  const place = context.weeks(context.courseCode, context.academicYear);
  const from = resolveWeek(written.from, place);
  const to = resolveWeek(written.to, place);
  for (const end of from.kind === 'fault' ? [from] : [to]) {
    if (end.kind === 'week') continue;
    drafting.issues.push(rowIssue(row, end.code, { field, values: end.values }));
    return [];
  }
  if (from.kind === 'fault' || to.kind === 'fault') return [];
  if (from.remark) drafting.issues.push(rowIssue(row, from.remark.code, { field, values: from.remark.values }));
  if (to.week < from.week || to.week > addWeeks(from.week, 53)) {
    drafting.issues.push(rowIssue(row, 'weeks-reversed', { field, values: { from: from.week, to: to.week } }));
    return [];
  }
  return weeksFromTo(from.week, to.week);
}
