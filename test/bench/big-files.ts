import type { ImportFile } from '../../server/src/sources/import-file.js';
import { workbookOf } from '../../server/src/sources/xlsx/xlsx.test-support.js';
import type { Table } from '../../server/src/tables/table.js';
import { workbookBytes } from '../../server/src/tables/workbook/workbook-bytes.js';

const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (index: number) => `2026-${two(9 + (index % 4))}-${two(1 + (index % 28))}`;

/** A list of meetings of this many megabytes, a row for each: what a timetable system exports. */
export function activitiesCsv(megabytes: number): ImportFile {
  const lines = ['course_code,academic_year,activity_code,type,group,date,start_time,hours_per_session,city,source'];
  for (let size = 0, row = 0; size < megabytes * 2 ** 20; row += 1) {
    const line = `C${Math.floor(row / 300)},2026-2027,WG${row % 3},seminar,group ${row % 10},${dayOf(Math.floor(row / 10))},${two(9 + (row % 8))}:15,1.75,The Hague,timetable export of ${dayOf(row)}`;
    lines.push(line);
    size += line.length + 1;
  }
  return { name: 'activities.csv', bytes: Buffer.from(`${lines.join('\n')}\n`) };
}

const ASSESSMENT_HEADS = ['course_code', 'academic_year', 'assessment_code', 'title', 'type', 'weight_pct', 'due_date'];

function assessmentCells(row: number): readonly (string | number)[] {
  return [`C${Math.floor(row / 5)}`, '2026-2027', `T${row % 5}`, `Essay ${row}`, 'essay', 20, dayOf(row)];
}

/** The courses that meetings and assessments of these files belong to. */
export function coursesCsv(codes: readonly string[]): ImportFile {
  const lines = codes.map((code) => `${code},Course ${code},5`);
  return { name: 'courses.csv', bytes: Buffer.from(['course_code,course_name,ec', ...lines, ''].join('\n')) };
}

/** A workbook with this many assessments. */
export async function assessmentsWorkbook(rows: number): Promise<ImportFile> {
  const heads: Table['heads'] = ASSESSMENT_HEADS.map((text) => ({ text, need: 'optional' }));
  const body = Array.from({ length: rows }, (_, row) => assessmentCells(row));
  return { name: 'assessments.xlsx', bytes: await workbookBytes([{ name: 'Assessments', heads, rows: body }]) };
}

const CALENDAR_START = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Eveoh//MyTimetable//EN'];
const TYPES = ['Hoorcollege', 'Werkcollege', 'Practicum', 'Tutorial'];

/** The code of the course of an event: of a hundred meetings each. */
export function calendarCourse(course: number): string {
  return `GEO${100_000 + course}`;
}

/** A calendar as MyTimetable hands it out: a hundred meetings to a course, of all kinds and for several groups. */
export function calendarFile(events: number): ImportFile {
  return calendarOf(Array.from({ length: events }, (_, event) => meetingLines(event)));
}

function meetingLines(event: number): readonly string[] {
  const [code, type] = [calendarCourse(Math.floor(event / 100)), TYPES[event % 4] ?? ''];
  const day = dayOf(event).replaceAll('-', '');
  const hour = 9 + (Math.floor(event / 4) % 8);
  return eventLines(event, [
    `DTSTART;TZID=Europe/Amsterdam:${day}T${two(hour)}1500`,
    `DTEND;TZID=Europe/Amsterdam:${day}T${two(hour + 2)}0000`,
    `SUMMARY:${code} Landscapes and people - ${type}`,
    `LOCATION:Room ${event % 50}`,
    `DESCRIPTION:Vakcode: ${code}\\nType: ${type}\\nGroep: ${1 + (event % 3)}`,
  ]);
}

function eventLines(event: number, lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', `UID:${event}@example.org`, 'DTSTAMP:20260801T120000Z', ...lines, 'END:VEVENT'];
}

function calendarOf(parts: readonly (readonly string[])[], name = 'calendar.ics'): ImportFile {
  const text = [...CALENDAR_START, ...parts.map((lines) => lines.join('\r\n')), 'END:VCALENDAR', ''].join('\r\n');
  return { name, bytes: Buffer.from(text) };
}

/** Calendars that are slow to follow: many series, long lists of exceptions, many time zones, many changes of one series. */
function calendarBombs(): readonly ImportFile[] {
  const start = 'DTSTART;TZID=Europe/Amsterdam:20260907T091500';
  const series = (count: number, rule: string) =>
    Array.from({ length: count }, (_, event) =>
      eventLines(event, [start, 'DURATION:PT1H', `SUMMARY:GEO100101 Hoorcollege ${event}`, rule]),
    );
  const exceptions = Array.from(
    { length: 400 },
    (_, index) => `2026${two(1 + (index % 12))}${two(1 + (index % 28))}T091500`,
  );
  const changes = Array.from({ length: 40_000 }, (_, index) =>
    eventLines(0, [
      start,
      'DURATION:PT1H',
      `RECURRENCE-ID;RANGE=THISANDFUTURE:2026${two(1 + (index % 12))}${two(1 + (index % 28))}T091500`,
    ]),
  );
  const rules = ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;INTERVAL=99999999'];
  return [
    ...rules.map((rule) => calendarOf(series(2_000, `RRULE:${rule}`), `2,000 × ${rule}`)),
    calendarOf(series(20_000, 'RRULE:FREQ=WEEKLY'), '20,000 weekly series'),
    calendarOf(
      series(1_500, `RRULE:FREQ=DAILY\r\nEXDATE:${exceptions.join()}`),
      '1,500 series with 400 exceptions each',
    ),
    calendarOf([...zones(20_000), ...series(1, 'RRULE:FREQ=WEEKLY')], '20,000 time zones'),
    calendarOf([...series(1, 'RRULE:FREQ=DAILY;COUNT=1000'), ...changes], '40,000 × THISANDFUTURE'),
  ];
}

function zones(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, zone) => [
    ...['BEGIN:VTIMEZONE', `TZID:Own/Zone${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
    ...['END:STANDARD', 'END:VTIMEZONE'],
  ]);
}

/** Files that are small and would become huge. */
export function bombs(): readonly ImportFile[] {
  const far = Array.from({ length: 5_000 }, (_, row) => {
    const place = `${row * 200 + 1}`;
    return `<row r="${place}"><c r="XFD${place}"><v>1</v></c></row>`;
  });
  return [
    workbookOf({ rows: textRow('0'.repeat(150 * 2 ** 20)) }, 'zip bomb'),
    workbookOf({ rows: far.join('') }, 'sparse sheet'),
    workbookOf({ rows: textRow('&j;'), beforeRoot: nestedEntities() }, 'entities'),
    workbookOf({ rows: '', strings: many(3_000_000, (letters) => `<si><t>${letters}</t></si>`) }, '3,000,000 texts'),
    workbookOf(
      { rows: many(3_000_000, (value) => `<row><c><v>${value}</v></c></row>`) },
      '3,000,000 rows, no positions',
    ),
    ...calendarBombs(),
  ];
}

/** Pieces that differ, so that no packing gives them away. */
function many(count: number, piece: (text: string) => string): string {
  return Array.from({ length: count }, (_, index) =>
    piece(((index * 2_654_435_761) % 4_294_967_296).toString(36)),
  ).join('');
}

function textRow(text: string): string {
  return `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

/** A billion letters in ten lines. */
function nestedEntities(): string {
  const letters = 'abcdefghij';
  const entities = Array.from(letters.slice(1), (letter, level) => {
    return `<!ENTITY ${letter} "${`&${letters[level]};`.repeat(10)}">`;
  });
  return `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>`;
}
