import type { CalendarSettings } from '../sources/icalendar/calendar-settings.js';
import { calendarProfiles } from './calendar-profiles.js';
import type { ImportOptions } from './import-options.js';

/** The time zone of the institution, in which all times are told. */
const INSTITUTION_ZONE = 'Europe/Amsterdam';

/** How the calendars of an import are to be read. */
export function calendarSettings({ profile, course, groupPath }: ImportOptions): CalendarSettings {
  return {
    profiles: calendarProfiles(),
    profile: profile ?? null,
    course: course ?? null,
    groupPath: groupPath ?? null,
    zone: INSTITUTION_ZONE,
  };
}
