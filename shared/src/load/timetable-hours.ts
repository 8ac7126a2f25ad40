import type { AcademicCalendar } from '../calendar/index.js';
import type { Activity, CourseRun } from '../schedule/index.js';
import { type ContactHours, contactHours } from './contact-hours.js';
import type { CourseInput, PlannedItem } from './planned-item.js';
import { preparationHours } from './preparation-hours.js';

/** What the sessions of a course ask: being there and what they are prepared with. */
export interface TimetableHours {
  readonly contact: ContactHours;
  readonly preparation: readonly PlannedItem[];
}

interface Computed {
  readonly run: CourseRun;
  readonly calendar: AcademicCalendar;
  readonly hours: TimetableHours;
}

/** A moved deadline leaves the timetable as it is: the activities are the same object, and so is what they ask. */
const computed = new WeakMap<readonly Activity[], Computed>();

/** The contact hours and stated preparation of a course for one student; which assessments it has does not matter. */
export function timetableHours(input: CourseInput): TimetableHours {
  const { run, calendar } = input;
  const before = computed.get(run.activities);
  if (before && before.calendar === calendar && hasSameTimetable(before.run, run)) return before.hours;
  const hours = { contact: contactHours(input), preparation: preparationHours(input) };
  computed.set(run.activities, { run, calendar, hours });
  return hours;
}

function hasSameTimetable(one: CourseRun, other: CourseRun): boolean {
  return (
    one.course === other.course &&
    one.ownSeries.length === other.ownSeries.length &&
    one.ownSeries.every((code, index) => code === other.ownSeries[index]) &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end &&
    one.span.basis === other.span.basis
  );
}
