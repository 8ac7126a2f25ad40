import { byKeys } from '@evenkeel/shared/util';
import type { Cell, RawRow, RawSheet } from '../raw-sheet.js';
import type { Due, Meeting } from './event-items.js';
import type { UnderstoodEvent } from './understand-events.js';

const ACTIVITY_HEADERS = ['course_code', 'activity_code', 'type', 'group', 'date', 'start_time', 'hours_per_session'];
const ASSESSMENT_HEADERS = ['course_code', 'assessment_code', 'title', 'type', 'due_date', 'time'];

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
  const meetings = events.flatMap(meetingRows);
  const dues = dueRows(events);
  return [
    ...(meetings.length > 0 ? [sheet(face, ACTIVITY_HEADERS, meetings)] : []),
    ...(dues.length > 0 ? [sheet(face, ASSESSMENT_HEADERS, dues)] : []),
  ];
}

function sheet(face: SheetFace, headers: readonly string[], rows: readonly RawRow[]): RawSheet {
  const header: RawRow = { row: 1, cells: headers };
  return { ...face, name: null, delimiter: null, serialEpoch: 1900, rows: [header, ...rows] };
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
}

/** Something due is known by its title: the numbers that programs give to events do not stay the same. */
function dueRows(events: readonly UnderstoodEvent[]): readonly RawRow[] {
  const used = new Map<string, number>();
  return dueItems(events).map(({ event, course, title, due }) => {
    const base = title.length > CODE_LENGTH - 8 ? title.slice(0, CODE_LENGTH - 8).trim() : title;
    const key = JSON.stringify([course, base.toLowerCase()]);
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    const code = count === 1 ? base : `${base} (${count})`;
    const cells = [course, code, title, event.reading.deadline ?? 'assignment', dayCell(due.date), due.time];
    return { row: event.event.line, cells };
  });
}

/** In order of time, so that the second of two with one title stays the second. */
function dueItems(events: readonly UnderstoodEvent[]): readonly DueItem[] {
  const items = events.flatMap((event) => {
    const { course, items } = event;
    if (items.kind !== 'dues' || course === null) return [];
    const title = event.reading.title === '' ? `Deadline ${course}` : event.reading.title;
    return items.dues.map((due) => ({ event, course, title, due }));
  });
  return items.sort(
    byKeys<DueItem>(
      ({ due }) => due.date,
      ({ due }) => due.time ?? '',
      ({ event }) => event.event.line,
    ),
  );
}

function dayCell(date: Due['date']): Cell {
  return { kind: 'moment', date, time: null };
}
