import type { CalendarSettings } from '../sources/icalendar/calendar-settings.js';
import type { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';
import type { ImportOptions } from './import-options.js';

/** The time zone of the institution, in which all times are told. */
const INSTITUTION_ZONE = 'Europe/Amsterdam';

/** How the calendars of an import are to be read. */
export function calendarSettings(
  { profile, course, groupPath }: ImportOptions,
  profiles: readonly CalendarProfile[],
): CalendarSettings {
  return {
    profiles,
    profile: profile ?? null,
    course: course ?? null,
    groupPath: groupPath ?? null,
    zone: INSTITUTION_ZONE,
  };
}
