import { type AcademicYear, firstDayOf } from '@evenkeel/shared/calendar';
import { minuteOf } from '../amsterdam-moment.js';
import { fieldOf } from '../json/json-value.js';
import { componentType, isKnownTestType } from './component-type.js';
import { codeOf, nameOf, numberIn, spanOf, textIn } from './object-fields.js';
import { ofChosenYear } from './of-chosen-year.js';
import { courseOf } from './offering-lines.js';
import { givenOnly } from './offering-state.js';
import type { OoapiObject } from './ooapi-object.js';
import { count, type OoapiReading, references, remark } from './ooapi-reading.js';
import { primaryCode } from './primary-code.js';
import { sessionOf, yearOfDays, yearOfSession, yearOfSpan } from './session-year.js';
import { minutesOfDuration, type Sitting, sittingOf } from './sitting.js';
import type { SheetLine } from './template-sheet.js';
import { testKind } from './test-kind.js';
import { componentOf, testOfferings } from './test-offerings.js';
import { type TestSitting, withResits } from './with-resits.js';

export const ASSESSMENTS = {
  name: { nl: 'Toetsen', en: 'Assessments' },
  headers: [
    ...['course_code', 'academic_year', 'assessment_code', 'title', 'type', 'weight_pct', 'due_date', 'time'],
    ...['duration_hours', 'open_date', 'resit_of'],
  ],
  needed: ['course_code', 'academic_year', 'assessment_code', 'title', 'type'],
} as const;

/** The tests that are offered: one row for each course and sitting. */
export function assessmentLines(reading: OoapiReading): readonly SheetLine[] {
  const offered = givenOnly(reading, testOfferings(reading));
  const sittings = offered.flatMap((object) => sittingsOf(reading, object));
  return withResits(reading, sittings.filter(ofChosenYear(reading))).map(lineOf);
}

function sittingsOf(reading: OoapiReading, object: OoapiObject): readonly TestSitting[] {
  const component = componentOf(reading, object);
  const sitting = sittingIn(reading, object, component);
  const title = (component && nameOf(reading, component)) ?? nameOf(reading, object);
  const code = component ? codeOf(reading, component) : codeOf(reading, object);
  const kind = kindOf(reading, component ?? object, { title, sitting: sitting.kind });
  const weight = weightIn(reading, object);
  return coursesOf(reading, object, component).map(({ course, year }) => ({
    object,
    course,
    year: yearOfTest(reading, object, sitting) ?? year,
    code,
    // Of several sittings of one test each needs a code of its own.
    ownCode: primaryCode(object.value),
    title: title ?? code,
    kind,
    weight,
    sitting,
    resitOf: null,
  }));
}

interface TestOfCourse {
  readonly course: string | null;
  readonly year: AcademicYear | null;
}

/** The courses a test belongs to: those of its course offerings, else that of its component. */
function coursesOf(reading: OoapiReading, object: OoapiObject, component: OoapiObject | null): readonly TestOfCourse[] {
  const fields = ['courseOffering', 'courseOfferings', 'courseOfferingIds', 'courseOfferingId'];
  const { found, unknown } = references(reading, object, { kind: 'course-offering', fields });
  const byCourse = new Map<string | null, AcademicYear | null>();
  for (const offering of found) {
    const session = sessionOf(reading, offering);
    const year = (session && yearOfSession(reading, session)) ?? yearOfSpan(reading, offering);
    byCourse.set(courseOf(reading, offering), year);
  }
  if (byCourse.size > 0) return [...byCourse].map(([course, year]) => ({ course, year }));
  const course = (component && courseOf(reading, component)) ?? courseOf(reading, object);
  return [{ course: course ?? unknown[0] ?? null, year: null }];
}

/** The year of the session says it, unless the test is over before that begins; else the day does. */
function yearOfTest(reading: OoapiReading, object: OoapiObject, { dueOn }: Sitting): AcademicYear | null {
  const session = sessionOf(reading, object);
  const year = session && yearOfSession(reading, session);
  if (year === null || dueOn === null || dueOn >= firstDayOf(year)) return year ?? yearOfDays(dueOn, dueOn);
  const own = yearOfDays(dueOn, dueOn);
  remark(reading, object, { code: 'ooapi-year-from-day', values: { date: dueOn, year, taken: own ?? year } });
  return own;
}

/** Percent of the mark; what is more than the whole is none. */
function weightIn(reading: OoapiReading, object: OoapiObject): number | null {
  const weight = numberIn(reading, object, 'resultWeight');
  if (weight === null || weight <= 100) return weight;
  const values = { field: 'resultWeight' };
  remark(reading, object, { code: 'ooapi-field-invalid', field: 'resultWeight', value: weight, values });
  return null;
}

function sittingIn(reading: OoapiReading, object: OoapiObject, component: OoapiObject | null): Sitting {
  const span = spanOf(reading, object);
  const { start, end } = span;
  if (start && end && (end.date < start.date || (end.time !== null && minuteOf(end) < minuteOf(start))))
    remark(reading, object, { code: 'ooapi-end-before-start', values: { start: start.date, end: end.date } });
  const duration = component && textIn(reading, component, 'duration');
  return sittingOf(span, duration === null ? null : minutesOfDuration(duration));
}

interface KindSources {
  readonly title: string | null;
  readonly sitting: Sitting['kind'];
}

function kindOf(reading: OoapiReading, object: OoapiObject, { title, sitting }: KindSources): string {
  const type = componentType(object);
  const { kind, stated } = testKind({ type, title, sitting });
  const values = { field: 'componentType', taken: kind };
  if (!isKnownTestType(type)) {
    const value = fieldOf(object.value, 'componentType');
    remark(reading, object, { code: 'ooapi-value-unknown', field: 'componentType', value, values });
  } else if (!stated) {
    count(reading, object, { code: 'ooapi-kind-taken', values: { taken: kind } });
  }
  return kind;
}

function lineOf({ object, course, year, code, title, kind, weight, sitting, resitOf }: TestSitting): SheetLine {
  return {
    object,
    cells: {
      course_code: course,
      academic_year: year,
      assessment_code: code,
      title,
      type: kind,
      // A resit replaces a mark; the weight is that of the first sitting.
      weight_pct: resitOf === null ? weight : null,
      due_date: sitting.dueOn,
      time: sitting.time,
      duration_hours: sitting.hours,
      open_date: sitting.opensOn,
      resit_of: resitOf,
    },
  };
}
