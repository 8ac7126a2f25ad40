import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileRulesDocument } from '@evenkeel/shared/contract';
import { PROJECT_ROOT } from '../config/project-root.js';
import { CalendarProfile } from '../sources/icalendar/profile/calendar-profile.js';

const FOLDER = join(PROJECT_ROOT, 'data', 'profiles');

/** A profile as it is written, and as it is used. */
export interface ReadableProfile {
  readonly rules: ProfileRulesDocument;
  readonly profile: CalendarProfile;
}

let profiles: readonly ReadableProfile[] | null = null;

/** The profiles of data/profiles, read and checked once; `generic` first, which is taken when none fits better. */
export function shippedProfiles(): readonly ReadableProfile[] {
  profiles ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === 'generic.json') - Number(a === 'generic.json') || (a < b ? -1 : 1))
    .map((name) => {
      const rules = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as ProfileRulesDocument; // checked on the next line
      return { rules, profile: CalendarProfile.parse(rules) };
    });
  return profiles;
}
