import type { ProfilesInForce } from '../profiles/profile-catalogue.js';
import type { CalendarSettings } from '../sources/icalendar/calendar-settings.js';
import type { KnownCourse } from '../sources/icalendar/profile/known-courses.js';
import type { ImportOptions } from './import-options.js';

/** The time zone of the institution, in which all times are told. */
const INSTITUTION_ZONE = 'Europe/Amsterdam';

/** What is stored that calendars are read by. */
interface KnownForCalendars extends ProfilesInForce {
  readonly courses: readonly KnownCourse[];
}

/** How the calendars of an import are to be read. */
export function calendarSettings(
  { profile, course, groupPath }: ImportOptions,
  { profiles, edited, courses }: KnownForCalendars,
): CalendarSettings {
  return {
    profiles,
    editedProfiles: edited,
    profile: profile ?? null,
    course: course ?? null,
    groupPath: groupPath ?? null,
    knownCourses: courses.map(({ code, name }) => ({ code, name })),
    zone: INSTITUTION_ZONE,
  };
}
