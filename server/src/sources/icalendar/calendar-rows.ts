import { byKeys } from '@evenkeel/shared/util';
import { isExamKind, kindInTitle } from '../kinds/kind-in-title.js';
import type { Cell, RawRow, RawSheet } from '../raw-sheet.js';
import { utcInstantOfEpoch } from '../utc-instant.js';
import type { Due, Meeting } from './event-items.js';
import { labelledTitle } from './labelled-title.js';
import type { UnderstoodEvent } from './understand-events.js';

const ACTIVITY_HEADERS = ['course_code', 'activity_code', 'type', 'group', 'date', 'start_time', 'hours_per_session'];
const ASSESSMENT_HEADERS = ['course_code', 'assessment_code', 'title', 'type', 'due_date', 'time'];
const SITTING_HEADERS = [...ASSESSMENT_HEADERS, 'duration_hours'];

/** What the store keeps of a code. */
const CODE_LENGTH = 80;

interface SheetFace {
  readonly file: string;
  readonly encoding: string;
  readonly profile: string | null;
  readonly timeZone: string;
}

/** The events of courses as sheets of the template, each row at the line of its event. */
export function calendarSheets(events: readonly UnderstoodEvent[], face: SheetFace): readonly RawSheet[] {
  const meetings = events.filter((event) => !isSitting(event)).flatMap(meetingRows);
  const modifiedAt = modifiedInstants(events);
  const assessments = assessmentRows(events, modifiedAt);
  const sheets = [
    sheet(face, ACTIVITY_HEADERS, meetings),
    sheet(face, ASSESSMENT_HEADERS, assessments.dues),
    sheet(face, SITTING_HEADERS, assessments.sittings),
  ];
  return sheets.filter(({ rows }) => rows.length > 1);
}

function sheet(face: SheetFace, headers: readonly string[], rows: readonly RawRow[]): RawSheet {
  const header: RawRow = { row: 1, cells: headers };
  return { ...face, name: null, delimiter: null, serialEpoch: 1900, ofSystem: true, rows: [header, ...rows] };
}

/** One row for each meeting and each of the parallel groups it is for. */
function meetingRows({ event, reading, items, course }: UnderstoodEvent): readonly RawRow[] {
  if (items.kind !== 'meetings' || course === null) return [];
  const groups = reading.groups.length > 0 ? reading.groups : [null];
  return groups.flatMap((group) => {
    const series = seriesCode(reading.series, group);
    return items.meetings.map(({ date, time, hours }: Meeting) => ({
      row: event.line,
      cells: [course, series, reading.kind ?? 'other', group, dayCell(date), time, hours],
    }));
  });
}

/**
 * The series a meeting belongs to. Groups of one series are alternatives, so exams in the groups of the practical (TP1, TP2)
 * are another series than exams in those of the tutorial.
 */
export function seriesCode(series: string | null, group: string | null): string {
  const code = (series ?? 'other').toUpperCase();
  const family = /^(\p{L}{2,})[\s._-]*\d+\p{L}?$/u.exec(group ?? '')?.[1]?.toUpperCase();
  return family === undefined || family === code || GROUP_WORDS.has(family) ? code : `${code}-${family}`;
}

/** What any group may be called: it tells no family of groups from another. */
const GROUP_WORDS: ReadonlySet<string> = new Set([
  'GROEP',
  'GROUP',
  'GRUPPE',
  'GRUPP',
  'GROUPE',
  'GR',
  'COHORT',
  'KLAS',
  'CLASS',
  'SET',
]);

interface DueItem {
  readonly event: UnderstoodEvent;
  readonly course: string;
  readonly title: string;
  readonly due: Due;
  /** How long it is sat, of an exam. */
  readonly hours: number | null;
}

interface AssessmentRows {
  readonly dues: readonly RawRow[];
  readonly sittings: readonly RawRow[];
}

/** Something due is known by its title: the numbers that programs give to events do not stay the same. */
function assessmentRows(events: readonly UnderstoodEvent[], modifiedAt: ModifiedInstants): AssessmentRows {
  const codeOf = codesByTitle();
  const rows = dueItems(events).map((item) => {
    const { event, course, title, due, hours } = item;
    const kind = kindOfDue(item);
    const cells = [course, codeOf(item), title, kind, dayCell(due.date), due.time];
    const modified = modifiedAt.get(event);
    const place = { row: event.event.line, ...(modified === undefined ? {} : { modifiedAt: modified }) };
    return { hours, row: { ...place, cells: hours === null ? cells : [...cells, hours] } };
  });
  return {
    dues: rows.flatMap(({ hours, row }) => (hours === null ? [row] : [])),
    sittings: rows.flatMap(({ hours, row }) => (hours === null ? [] : [row])),
  };
}

/** What a profile says more of than that something is due; else what its title tells. */
function kindOfDue({ event, title, hours }: DueItem): string {
  const said = event.reading.deadline;
  if (said !== null && said !== 'assignment') return said;
  const told = kindInTitle(title, hours === null ? 'first-or-last-words' : 'any-words');
  const isSat = told !== null && isExamKind(told);
  if (hours !== null) return isSat ? told : 'written exam';
  return told === null || isSat ? 'assignment' : told;
}

/** An exam in several halls is one exam. */
function codesByTitle(): (item: DueItem) => string {
  const used = new Map<string, number>();
  const sat = new Map<string, string>();
  return ({ course, title, due, hours }) => {
    const base = title.length > CODE_LENGTH - 8 ? title.slice(0, CODE_LENGTH - 8).trim() : title;
    const key = JSON.stringify([course, base.toLowerCase()]);
    const moment = JSON.stringify([key, due, hours]);
    const known = hours === null ? undefined : sat.get(moment);
    if (known !== undefined) return known;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    const code = count === 1 ? base : `${base} (${count})`;
    sat.set(moment, code);
    return code;
  };
}

/** In order of time, so that the second of two with one title stays the second. */
function dueItems(events: readonly UnderstoodEvent[]): readonly DueItem[] {
  const items = events.flatMap((event): DueItem[] => {
    const { course, items: found } = event;
    if (course === null) return [];
    const title = labelledTitle(event.event.summary, event.reading.title) || `Deadline ${course}`;
    if (found.kind === 'dues') return found.dues.map((due) => ({ event, course, title, due, hours: null }));
    return isSitting(event) ? found.meetings.map(({ hours, ...due }) => ({ event, course, title, due, hours })) : [];
  });
  return items.sort(
    byKeys<DueItem>(
      ({ due }) => due.date,
      ({ due }) => due.time ?? '',
      ({ event }) => event.event.line,
    ),
  );
}

/** What profiles call the series of exams. */
const EXAM_SERIES = 'EXAM';
/** What takes longer is a week of exams, or a day on which each student has an hour of it. */
const LONGEST_SITTING = 6;

/**
 * Whether a meeting is the sitting of an exam, which is an assessment and no contact. An exam that is told by group stays a series of
 * meetings: a student sits one of them.
 */
function isSitting({ reading, items }: UnderstoodEvent): boolean {
  if (items.kind !== 'meetings' || reading.series !== EXAM_SERIES || reading.groups.length > 0) return false;
  return items.meetings.length === 1 && items.meetings.every(({ hours }) => hours > 0 && hours <= LONGEST_SITTING);
}

type ModifiedInstants = ReadonlyMap<UnderstoodEvent, string>;

/** When events were changed, unless all of them were changed as this copy of them was made, or at one moment: that is the export. */
function modifiedInstants(events: readonly UnderstoodEvent[]): ModifiedInstants {
  const changed = events.filter(({ event }) => event.modified !== null && event.modified !== event.stamped);
  const moments = new Set(events.flatMap(({ event }) => event.modified ?? []));
  if (changed.length === 0 || moments.size < 2) return new Map();
  return new Map(
    changed.flatMap((one) => {
      const instant = utcInstantOfEpoch((one.event.modified ?? 0) * 60);
      return instant === null ? [] : [[one, instant] as const];
    }),
  );
}

function dayCell(date: Due['date']): Cell {
  return { kind: 'moment', date, time: null };
}
