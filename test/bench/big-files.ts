import type { ImportFile } from '../../server/src/sources/import-file.js';
import { workbookOf } from '../../server/src/sources/xlsx/xlsx.test-support.js';
import type { Table } from '../../server/src/tables/table.js';
import { workbookBytes } from '../../server/src/tables/workbook-bytes.js';

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

/** A calendar with this many events, of a hundred to a course. */
export function calendarFile(events: number, rule = ''): ImportFile {
  const lines = Array.from({ length: events }, (_, event) => {
    const day = dayOf(event).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${event}@example.org`,
      `DTSTART;TZID=Europe/Amsterdam:${day}T${two(9 + (event % 8))}1500`,
      `DTEND;TZID=Europe/Amsterdam:${day}T${two(11 + (event % 8))}0000`,
      `SUMMARY:C${Math.floor(event / 100)} lecture`,
      `LOCATION:Room ${event % 50}`,
      ...(rule ? [rule] : []),
      'END:VEVENT',
    ].join('\r\n');
  });
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return { name: 'calendar.ics', bytes: Buffer.from(text) };
}

/** Files that are small and would become huge. */
export function bombs(): readonly ImportFile[] {
  const far = Array.from({ length: 5_000 }, (_, row) => {
    const place = `${row * 200 + 1}`;
    return `<row r="${place}"><c r="XFD${place}"><v>1</v></c></row>`;
  });
  const rules = ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;INTERVAL=99999999'];
  return [
    workbookOf({ rows: textRow('0'.repeat(150 * 2 ** 20)) }, 'zip bomb'),
    workbookOf({ rows: far.join('') }, 'sparse sheet'),
    workbookOf({ rows: textRow('&j;'), beforeRoot: nestedEntities() }, 'entities'),
    ...rules.map((rule) => ({ ...calendarFile(2_000, `RRULE:${rule}`), name: `2,000 × ${rule}` })),
  ];
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
