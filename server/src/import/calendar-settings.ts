import type { CalendarSettings } from '../sources/icalendar/calendar-settings.js';
import type { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import type { KnownCourse } from '../sources/icalendar/profile/known-courses.js';
import type { ImportOptions } from './import-options.js';

/** The time zone of the institution, in which all times are told. */
const INSTITUTION_ZONE = 'Europe/Amsterdam';

/** How the calendars of an import are to be read. */
export function calendarSettings(
  { profile, course, groupPath }: ImportOptions,
  profiles: readonly CalendarProfile[],
  courses: readonly KnownCourse[],
): CalendarSettings {
  return {
    profiles,
    profile: profile ?? null,
    course: course ?? null,
    groupPath: groupPath ?? null,
    knownCourses: courses.map(({ code, name }) => ({ code, name })),
    zone: INSTITUTION_ZONE,
  };
}
