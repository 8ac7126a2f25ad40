import {
  type AcademicCalendar,
  dateOfEpochDay,
  dayKindOf,
  mondayOf,
  type PlainDate,
  periodByCode,
  sundayOf,
} from '../calendar/index.js';
import type { Assessment } from './assessment.js';
import type { Activity, Offering } from './offering.js';

/** From which day to which a course runs, and how that is known. */
export interface CourseSpan {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** `offering`: stated; `period`: the dates of its block; `activity`: first to last session or assessment; `year`: nothing is known. */
  readonly basis: 'offering' | 'period' | 'activity' | 'year';
}

interface SpanInput {
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  readonly calendar: AcademicCalendar;
}

/**
 * The days from the first to the last on which a course runs: its offerings' own dates, else the dates of their periods, else
 * its first to last known session or assessment, else all teaching weeks of the year.
 */
export function courseSpan(input: SpanInput): CourseSpan {
  const stretches = input.offerings.flatMap((offering) => offeringStretch(offering, input.calendar) ?? []);
  if (stretches.length > 0) {
    const stated = stretches.every((stretch) => stretch.basis === 'offering');
    return { ...hull(stretches), basis: stated ? 'offering' : 'period' };
  }
  const dates = knownDates(input);
  if (dates.length > 1) return { ...hull(dates.map((date) => ({ start: date, end: date }))), basis: 'activity' };
  return teachingYear(input.calendar);
}

function offeringStretch(offering: Offering, calendar: AcademicCalendar): CourseSpan | null {
  const { startDate, endDate } = offering;
  if (startDate && endDate) return { start: startDate, end: endDate, basis: 'offering' };
  const period = periodByCode(calendar, offering.periodCode);
  if (!period) return null;
  return { start: startDate ?? period.start, end: endDate ?? period.end, basis: 'period' };
}

function knownDates(input: SpanInput): readonly PlainDate[] {
  const sessions = input.activities.flatMap((activity) => activity.sessions);
  return [
    ...sessions.flatMap((session) => session.date ?? [mondayOf(session.week), sundayOf(session.week)]),
    ...input.assessments
      .filter((assessment) => assessment.resitOf === null)
      .flatMap(({ releasedOn, dueOn }) => [releasedOn, dueOn].filter((date) => date !== null)),
  ];
}

function hull(stretches: readonly { start: PlainDate; end: PlainDate }[]): { start: PlainDate; end: PlainDate } {
  const first = stretches.map((stretch) => stretch.start).reduce((a, b) => (a < b ? a : b));
  const last = stretches.map((stretch) => stretch.end).reduce((a, b) => (a > b ? a : b));
  return { start: first, end: last };
}

function teachingYear(calendar: AcademicCalendar): CourseSpan {
  const days = calendar.dayKinds.map((_, index) => calendar.firstDay + index);
  const teaching = days.filter((day) => dayKindOf(calendar, day) === 'teaching');
  const start = dateOfEpochDay(teaching[0] ?? calendar.firstDay);
  const end = dateOfEpochDay(teaching.at(-1) ?? calendar.lastDay);
  return { start, end, basis: 'year' };
}
