import { type AcademicYear, academicYearOf, dateOfEpochDay, epochDay, type PlainDate } from '@evenkeel/shared/calendar';
import { fieldOf } from '../json/json-value.js';
import { lastDayOf, spanOf } from './object-fields.js';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, references, remembered } from './ooapi-reading.js';

const YEAR_FIELDS = ['yearId', 'year', 'parentId', 'parent'];

/** Sessions are of a year, a half, a quarter; words of version 5 and 6. */
export function sessionType(session: OoapiObject): string {
  const type = fieldOf(session.value, 'academicSessionType');
  return typeof type === 'string'
    ? type
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : '';
}

/** The academic year of a session: that of the year it belongs to, else that in which most of it lies. */
export function yearOfSession(reading: OoapiReading, session: OoapiObject): AcademicYear | null {
  return remembered(reading.memory.years, session, () => findYear(reading, session));
}

function findYear(reading: OoapiReading, session: OoapiObject): AcademicYear | null {
  const { found } = references(reading, session, { kind: 'session', fields: YEAR_FIELDS });
  const year = found.find((parent) => sessionType(parent) === 'academic_year') ?? session;
  return yearOfSpan(reading, year) ?? (year === session ? null : yearOfSpan(reading, session));
}

/** The academic year in which the middle of a span lies: periods may start in the last days of August. */
export function yearOfSpan(reading: OoapiReading, object: OoapiObject): AcademicYear | null {
  const span = spanOf(reading, object);
  return yearOfDays(span.start?.date ?? null, lastDayOf(span));
}

/** The academic year in which the middle between two days lies; either may be unknown. */
export function yearOfDays(start: PlainDate | null, end: PlainDate | null): AcademicYear | null {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return null;
  return academicYearOf(dateOfEpochDay(Math.floor((epochDay(first) + epochDay(last)) / 2)));
}

/** The session an offering is in; null where it names none that the files have. */
export function sessionOf(reading: OoapiReading, offering: OoapiObject): OoapiObject | null {
  const fields = ['academicSessionId', 'academicSession'];
  return remembered(
    reading.memory.sessions,
    offering,
    () => references(reading, offering, { kind: 'session', fields }).found[0] ?? null,
  );
}
