import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { EnrolledCourse } from '@evenkeel/shared/schedule';
import { headerWords } from '../header-words.js';
import { periodCode } from '../period-code.js';
import type { RawRow } from '../raw-sheet.js';
import { type EnrolmentField, type EnrolmentTable, textOf } from './enrolment-columns.js';
import { type EnrolmentYear, enrolmentYear } from './enrolment-year.js';

/** Why a row holds no enrolment and is no fault either. */
export type RowSkip = 'blank' | 'total' | 'header' | 'withdrawn' | 'no-student';

/** Why a row can't be read. The words of a faulty cell are never repeated: in a shifted row they may be a student's number. */
export type RowFault =
  | 'enrolment-student-missing'
  | 'enrolment-course-missing'
  | 'enrolment-year-invalid'
  | 'enrolment-set-unreadable'
  | 'year-missing';

/** A row in so far as it could be read. */
export interface EnrolmentRow {
  readonly row: number;
  readonly textOf: (field: EnrolmentField) => string;
  readonly skip: RowSkip | null;
  readonly programme: string | null;
  readonly year: EnrolmentYear | null;
  readonly yearFault: RowFault | null;
}

const TOTAL = /^(sub)?(totaal|totalen|totals?|eindtotaal|grand total)\b/i;
/** States in which a student does not take the course. */
const WITHDRAWN =
  /^(withdrawn|withdrew|dropped|cancell?ed|rejected|declined|deleted|inactive|waitlist(ed)?|waiting list|uitgeschreven|ingetrokken|geannuleerd|afgewezen|afgemeld|wachtlijst|vervallen|verwijderd|abgemeldet|annulé|désinscrit)\b/i;

/** Who is in a course without taking it. */
const NO_STUDENT =
  /^(editing ?teacher|(non-editing )?teacher|ta|tutor|designer|observer|instructor|lecturer|docent|administrator|admin|staff|manager|beheerder|aide|proctor)/i;

/** What the store keeps of a code. */
const CODE_LENGTH = 80;

/** Reads the rows of a table of enrolments one by one. */
export function enrolmentRows(table: EnrolmentTable, said: AcademicYear | null): readonly EnrolmentRow[] {
  const yearIndex = yearColumn(table);
  const saidYear = said === null ? null : enrolmentYear(said);
  const years = new Map<string, EnrolmentYear | null>();
  const yearOf = (text: string) => {
    const known = years.get(text);
    if (known !== undefined) return known;
    const year = enrolmentYear(text);
    years.set(text, year);
    return year;
  };
  const headers = table.header.cells.map((cell) => headerWords(textOf(cell)));
  return table.body.map((raw) => {
    const read = (field: EnrolmentField) => {
      const index = table.indexOf.get(field);
      // what stands beyond the headers belongs to no column, least of all to one that is not there
      return index === undefined ? '' : textOf(raw.cells[index]);
    };
    const written = yearIndex === null ? '' : textOf(raw.cells[yearIndex]);
    const year = written === '' ? saidYear : yearOf(written);
    const programme = read('programme') || null;
    const yearFault = year !== null ? null : written === '' ? 'year-missing' : 'enrolment-year-invalid';
    return { row: raw.row, textOf: read, skip: skipOf(raw, read, headers), programme, year, yearFault };
  });
}

/** "Studiejaar" and "year" head the year of study as well: what stands below tells them apart. */
function yearColumn({ indexOf, body }: EnrolmentTable): number | null {
  const index = indexOf.get('year');
  if (index === undefined) return null;
  const first = body.map((row) => textOf(row.cells[index])).find((text) => text !== '');
  return first !== undefined && /^[1-8]$/.test(first) ? null : index;
}

function skipOf({ cells }: RawRow, read: EnrolmentRow['textOf'], headers: readonly string[]): RowSkip | null {
  const first = cells.find((cell) => cell !== null);
  if (first === undefined) return 'blank';
  if (cells.length === headers.length && cells.every((cell, index) => headerWords(textOf(cell)) === headers[index]))
    return 'header';
  const isWhole = read('course') !== '' && read('student') !== '';
  if (typeof first === 'string' && TOTAL.test(first.trim()) && !isWhole) return 'total';
  if (NO_STUDENT.test(read('role'))) return 'no-student';
  return WITHDRAWN.test(read('status')) ? 'withdrawn' : null;
}

/** A course as the year's notation codes it; null where no code can be read. */
export function enrolledCourse(text: string, period: string, year: EnrolmentYear): EnrolledCourse | null {
  const code = text.replace(/\s+/g, ' ').trim();
  if (code === '' || code.length > CODE_LENGTH || period.length > CODE_LENGTH || /\p{Cc}/u.test(code + period))
    return null;
  return { code: year.codeOf(code), period: period === '' ? year.period : periodCode(period) };
}
