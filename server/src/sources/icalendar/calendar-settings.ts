import type { CalendarProfile } from './profile/calendar-profile.js';
import type { KnownCourse } from './profile/known-courses.js';

/** What is known about a calendar besides its bytes. */
export interface CalendarSettings {
  readonly profiles: readonly CalendarProfile[];
  /** The profile to read it by; null: the one that fits best. */
  readonly profile: string | null;
  /** The course of events that do not name theirs. */
  readonly course: string | null;
  /** The parallel groups one student attends, as `promo+TD1+TP1`; null: an average over groups. */
  readonly groupPath: string | null;
  /** The courses that are stored: an event that names one of them is of that course. */
  readonly knownCourses: readonly KnownCourse[];
  /** The time zone of the institution, by its IANA name. */
  readonly zone: string;
}

/** Nothing said, no profiles: events have no course then. */
export const NO_CALENDAR_SETTINGS: CalendarSettings = {
  profiles: [],
  profile: null,
  course: null,
  groupPath: null,
  knownCourses: [],
  zone: 'Europe/Amsterdam',
};
