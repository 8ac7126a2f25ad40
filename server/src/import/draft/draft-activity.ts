import {
  type AcademicYear,
  addDays,
  addWeeks,
  type IsoWeek,
  minutesOf,
  mondayOf,
  type PlainDate,
  weeksFromTo,
} from '@evenkeel/shared/calendar';
import type { Activity, Session } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { WrittenWeeks } from '../fields/weeks.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { ActivityRow } from '../template/template-rows.js';
import { fieldOf, sameValue } from './draft.js';
import { type Drafting, fieldsWithColumn, note, propose } from './drafting.js';
import { yearOfRow } from './row-years.js';
import { inner, NO_SESSIONS, type SharedMeetings, sharedMeetings } from './shared-meetings.js';
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
  readonly rowBySessions: Map<readonly Session[], RowPlace>;
  /** All rows but the first. */
  readonly others: RowPlace[];
}

interface ActivitiesToDraft {
  readonly rows: readonly ActivityRow[];
  /** The year of rows that do not name theirs. */
  readonly year: AcademicYear | null;
  readonly weeks: WeekContexts;
}

/** The series of meetings in the rows. Rows of one course, code and group belong to one series. */
export function draftActivities(drafting: Drafting, { rows, year, weeks }: ActivitiesToDraft): void {
  const all: Series[] = [];
  const seriesOf = seriesByParts();
  const meetings = sharedMeetings();
  for (const row of rows) {
    const { courseCode } = row.values;
    const academicYear = yearOfRow(row, year);
    if (!courseCode || !academicYear) continue;
    const sessions = sessionsOf(drafting, row, { courseCode, academicYear, weeks, meetings });
    const known = seriesOf(row, courseCode, academicYear);
    const series = known.get(row.values.group) ?? newSeries(row, contentOf(row, courseCode, academicYear));
    if (row === series.place) {
      known.set(row.values.group, series);
      all.push(series);
    } else series.others.push(row);
    addRow(drafting, series, row, sessions);
  }
  for (const { content, sessions, others, ...told } of all) {
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

/** The series of a course, year and code by group. By parts: a key of one text for each of a million rows is a million texts. */
function seriesByParts() {
  const series = new Map<string, Map<string, Map<string, Map<string | null, Series>>>>();
  return ({ values }: ActivityRow, courseCode: string, academicYear: AcademicYear): Map<string | null, Series> =>
    inner(inner(inner(series, courseCode), academicYear), values.code ?? kindOf(values));
}

function kindOf({ kind }: ActivityRow['values']): Content['kind'] {
  return kind ?? 'other';
}

function contentOf({ values }: ActivityRow, courseCode: string, academicYear: AcademicYear): Content {
  const kind = kindOf(values);
  const { group, mandatory, city, prepHoursPerSession } = values;
  return { courseCode, academicYear, code: values.code ?? kind, kind, group, mandatory, city, prepHoursPerSession };
}

function addRow(drafting: Drafting, series: Series, row: ActivityRow, sessions: readonly Session[]): void {
  const said = (name: string) => (name === 'kind' ? kindOf(row.values) : fieldOf(row.values, name));
  const field = series.given.find(
    (name) => name !== 'sessions' && !sameValue(fieldOf(series.content, name), said(name)),
  );
  if (field === undefined) {
    addSessions(drafting, series, row, sessions);
    return;
  }
  const first = series.place;
  const values = { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file, field };
  drafting.issues.push(rowIssue(row, 'activity-differs', { field, values }));
}

function newSeries(row: ActivityRow, content: Content): Series {
  const given = ['sessions', ...fieldsWithColumn(row, ['kind', 'mandatory', 'city', 'prepHoursPerSession'])];
  return { content, given, place: row, source: row.values.source, sessions: [], rowBySessions: new Map(), others: [] };
}

function addSessions(drafting: Drafting, series: Series, row: ActivityRow, sessions: readonly Session[]): void {
  const first = series.rowBySessions.get(sessions);
  // a row with meetings of its own is noted by its series, or need not be: no other record comes out of it
  if (first) {
    note(drafting, row, { kind: 'repeat', first });
    return;
  }
  series.rowBySessions.set(sessions, row);
  for (const session of sessions) series.sessions.push(session);
}

interface SessionContext {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly weeks: WeekContexts;
  readonly meetings: SharedMeetings;
}

function sessionsOf(drafting: Drafting, row: ActivityRow, context: SessionContext): readonly Session[] {
  const { date, startTime, sessionsPerWeek, weekday } = row.values;
  const hours = hoursOf(drafting, row);
  if (hours === null) return NO_SESSIONS;
  if (date) return context.meetings.onDay(date, startTime, hours);
  const each = Array.from({ length: sessionsPerWeek ?? 1 });
  const weeks = weeksOfRow(drafting, row, context);
  return context.meetings.inWeeks(
    weeks.flatMap((week) => each.map(() => ({ week, date: dayInWeek(week, weekday), startTime, hours }))),
  );
}

function dayInWeek(week: IsoWeek, weekday: number | null): PlainDate | null {
  return weekday === null ? null : addDays(mondayOf(week), weekday - 1);
}

/** As they are told, or else from start to end. Null where neither is, which is said, or the end comes first. */
function hoursOf(drafting: Drafting, row: ActivityRow): number | null {
  const { hoursPerSession, startTime, endTime } = row.values;
  if (hoursPerSession !== null || row.sheet.headerOf.has('hoursPerSession')) return hoursPerSession;
  if (!startTime || !endTime) {
    drafting.issues.push(rowIssue(row, 'value-missing', { field: startTime ? 'endTime' : 'startTime' }));
    return null;
  }
  const minutes = minutesOf(endTime) - minutesOf(startTime);
  if (minutes > 0) return minutes / 60;
  drafting.issues.push(
    rowIssue(row, 'times-reversed', { field: 'endTime', values: { start: startTime, end: endTime } }),
  );
  return null;
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
