import {
  type AcademicCalendar,
  addDays,
  dateOfEpochDay,
  dayKindOf,
  epochDay,
  mondayOf,
  type PlainDate,
  periodByCode,
  shortestPeriodOn,
  sundayOf,
} from '../calendar/index.js';
import type { Assessment } from './assessment.js';
import type { Activity, Offering } from './offering.js';

/** From which day to which a course runs, and how that is known. */
export interface CourseSpan {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /**
   * `offering`: stated; `period`: the dates of its block; `activity`: from its sessions, or the blocks that hold its
   * deadlines; `year`: nothing is known.
   */
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
 * the days of its sessions and assessments, else all teaching weeks of the year.
 */
export function courseSpan(input: SpanInput): CourseSpan {
  const stretches = input.offerings.flatMap((offering) => offeringStretch(offering, input.calendar) ?? []);
  if (stretches.length > 0) {
    const stated = stretches.every((stretch) => stretch.basis === 'offering');
    return { ...hull(stretches), basis: stated ? 'offering' : 'period' };
  }
  const sessions = sessionDates(input);
  const dates = [...sessions, ...assessmentDates(input)];
  if (dates.length === 0) return teachingYear(input.calendar);
  const known = hull(dates.map((date) => ({ start: date, end: date })));
  if (new Set(sessions).size > 1) return { ...known, basis: 'activity' };
  return withinPeriods(known, input.calendar) ?? teachingYear(input.calendar);
}

/** Deadlines alone do not say when a course begins: it is taken to fill the blocks that hold them. */
function withinPeriods(known: Stretch, calendar: AcademicCalendar): CourseSpan | null {
  const first = shortestPeriodOn(calendar, epochDay(known.start));
  const last = shortestPeriodOn(calendar, epochDay(known.end));
  const held = [first, last].filter((period) => period !== null);
  if (held.length > 0) return { ...hull([known, ...held]), basis: 'activity' };
  return known.start < known.end ? { ...known, basis: 'activity' } : null;
}

function offeringStretch(offering: Offering, calendar: AcademicCalendar): CourseSpan | null {
  const { startDate, endDate } = offering;
  if (startDate && endDate) return { start: startDate, end: endDate, basis: 'offering' };
  const period = periodByCode(calendar, offering.periodCode);
  if (!period) return null;
  return { start: startDate ?? period.start, end: endDate ?? period.end, basis: 'period' };
}

function sessionDates({ activities }: SpanInput): readonly PlainDate[] {
  const sessions = activities.flatMap((activity) => activity.sessions);
  return sessions.flatMap((session) => session.date ?? [mondayOf(session.week), sundayOf(session.week)]);
}

function assessmentDates({ assessments }: SpanInput): readonly PlainDate[] {
  return assessments
    .filter((assessment) => assessment.resitOf === null)
    .flatMap(({ releasedOn, dueOn, dueWeek }) => [
      releasedOn,
      dueOn ?? (dueWeek === null ? null : addDays(mondayOf(dueWeek), 4)),
    ])
    .filter((date) => date !== null);
}

interface Stretch {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** From the earliest to the latest day named, also where a source has start and end the wrong way round. */
function hull(stretches: readonly Stretch[]): Stretch {
  const dates = stretches.flatMap(({ start, end }) => [start, end]);
  return { start: dates.reduce((a, b) => (a < b ? a : b)), end: dates.reduce((a, b) => (a > b ? a : b)) };
}

function teachingYear(calendar: AcademicCalendar): CourseSpan {
  const days = calendar.dayKinds.map((_, index) => calendar.firstDay + index);
  const teaching = days.filter((day) => dayKindOf(calendar, day) === 'teaching');
  const start = dateOfEpochDay(teaching[0] ?? calendar.firstDay);
  const end = dateOfEpochDay(teaching.at(-1) ?? calendar.lastDay);
  return { start, end, basis: 'year' };
}
