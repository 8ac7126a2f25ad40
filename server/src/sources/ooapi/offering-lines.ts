import type { AcademicYear, PlainDate } from '@evenkeel/shared/calendar';
import { periodCode } from '../period-code.js';
import { codeOf, lastDayOf, numberIn, spanOf } from './object-fields.js';
import { ofChosenYear } from './of-chosen-year.js';
import { givenOnly } from './offering-state.js';
import type { OoapiObject } from './ooapi-object.js';
import { count, type OoapiReading, references, remark, remembered } from './ooapi-reading.js';
import { sessionOf, yearOfDays, yearOfSession } from './session-year.js';
import type { SheetLine } from './template-sheet.js';

export const OFFERINGS = {
  name: { nl: 'Uitvoering', en: 'Offerings' },
  headers: ['course_code', 'academic_year', 'period_code', 'start_date', 'end_date', 'expected_students'],
  needed: ['course_code', 'academic_year', 'period_code'],
} as const;

interface Offered {
  readonly object: OoapiObject;
  readonly course: string | null;
  readonly year: AcademicYear | null;
  readonly period: string | null;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly students: number | null;
}

/** The course offerings: one row for each course and period, over all its offerings in it. */
export function offeringLines(reading: OoapiReading): readonly SheetLine[] {
  const byKey = new Map<string, Offered>();
  const offers = givenOnly(reading, reading.all('course-offering')).map((object) => offeredIn(reading, object));
  for (const offered of offers.filter(ofChosenYear(reading))) {
    const key = JSON.stringify([offered.course, offered.year, offered.period]);
    const first = byKey.get(key);
    byKey.set(key, first ? together(reading, first, offered) : offered);
  }
  return [...byKey.values()].map(lineOf);
}

/** The code of an offering's course: where no file has it its id, which the check of courses then refuses. */
export function courseOf(reading: OoapiReading, object: OoapiObject): string | null {
  return remembered(reading.memory.courses, object, () => findCourse(reading, object));
}

function findCourse(reading: OoapiReading, object: OoapiObject): string | null {
  const { found, unknown } = references(reading, object, { kind: 'course', fields: ['courseId', 'course'] });
  return found[0] ? codeOf(reading, found[0]) : (unknown[0] ?? null);
}

function offeredIn(reading: OoapiReading, object: OoapiObject): Offered {
  const span = spanOf(reading, object);
  const [start, end] = [span.start?.date ?? null, lastDayOf(span)];
  const session = sessionOf(reading, object);
  const year = (session && yearOfSession(reading, session)) ?? yearOfDays(start, end);
  const period = periodOf(reading, object, { session, start });
  const enrolled = numberIn(reading, object, 'enrolledNumberStudents');
  // Nobody has enrolled yet: that says nothing about how many are expected.
  const students = enrolled === 0 ? null : enrolled;
  return { object, course: courseOf(reading, object), year, period, start, end, students };
}

interface PeriodSources {
  readonly session: OoapiObject | null;
  readonly start: PlainDate | null;
}

/** Without a session the first day stands for the period, which is said: an offering has a period. */
function periodOf(reading: OoapiReading, object: OoapiObject, { session, start }: PeriodSources): string | null {
  const code = session && codeOf(reading, session);
  if (code !== null) return periodCode(code);
  if (start !== null) count(reading, object, { code: 'ooapi-without-session' });
  return start;
}

/** Groups, languages and evening courses are offerings of their own in the API; the course runs from the first to the last. */
function together(reading: OoapiReading, first: Offered, next: Offered): Offered {
  const values = { firstRow: first.object.row, course: first.course ?? '', period: first.period ?? '' };
  remark(reading, next.object, { code: 'ooapi-offering-together', values });
  const days = (a: PlainDate | null, b: PlainDate | null) => [a, b].flatMap((day) => day ?? []).sort();
  const students = first.students === null || next.students === null ? null : first.students + next.students;
  return {
    ...first,
    start: days(first.start, next.start)[0] ?? null,
    end: days(first.end, next.end).at(-1) ?? null,
    students,
  };
}

function lineOf({ object, course, year, period, start, end, students }: Offered): SheetLine {
  return {
    object,
    cells: {
      course_code: course,
      academic_year: year,
      period_code: period,
      start_date: start,
      end_date: end,
      expected_students: students,
    },
  };
}
