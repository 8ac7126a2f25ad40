import { shippedProfiles } from '../profiles/shipped-profiles.js';
import type { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';

/** The profiles that come with the program, ready to be used; `generic` first, which is taken when none fits better. */
export function calendarProfiles(): readonly CalendarProfile[] {
  return shippedProfiles().map(({ profile }) => profile);
}
