import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.js';
import { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';

const FOLDER = join(PROJECT_ROOT, 'data', 'profiles');

let profiles: readonly CalendarProfile[] | null = null;

/** The profiles of data/profiles, read and checked once; `generic` first, which is taken when none fits better. */
export function calendarProfiles(): readonly CalendarProfile[] {
  profiles ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === 'generic.json') - Number(a === 'generic.json') || (a < b ? -1 : 1))
    .map((name) => CalendarProfile.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));
  return profiles;
}
