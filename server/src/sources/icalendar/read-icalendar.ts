import type { ImportFile } from '../import-file.js';
import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import type { ReadResult } from '../read-result.js';
import { calendarSheets } from './calendar-rows.js';
import type { CalendarSettings } from './calendar-settings.js';
import { contactHours } from './contact-hours.js';
import { damageIssues, faultIssues } from './damage-issues.js';
import { groupPathIn, unknownGroups } from './group-path.js';
import { type OpenCalendar, openCalendar } from './open-calendar.js';
import { placeInCalendar } from './place-in-calendar.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import { chooseProfile } from './profile/choose-profile.js';
import { courseFinder } from './profile/known-courses.js';
import { type CalendarEvent, readEvent } from './read-event.js';
import { summaryIssues } from './summary-issues.js';
import { understandEvents } from './understand-events.js';

/** The meetings and deadlines in a calendar file, as sheets of the template. An event that can't be read is an issue at its line. */
export function readICalendar(file: ImportFile, settings: CalendarSettings): ReadResult {
  const calendar = openCalendar(file.bytes, settings.zone);
  const total = calendar.events.length + calendar.parts.unclosed.length;
  if (total > LIMITS.rows) return refuse(file, 'rows-too-many', { limit: LIMITS.rows });
  const scale = calendar.says('CALSCALE').toUpperCase();
  if (scale !== '' && scale !== 'GREGORIAN')
    return refuse(file, 'calendar-not-gregorian', { name: scale.slice(0, 40) });
  const damage = damageIssues(file.name, calendar);
  if (total === 0) {
    return { ...refuse(file, 'calendar-empty'), issues: [...damage, fileIssue(file.name, 'calendar-empty')] };
  }
  const read = calendar.events.map((block) =>
    readEvent(block, { ...calendar, takesBack: calendar.takesBack(block.calendar) }),
  );
  const usable = read.flatMap((one) => (one.kind === 'event' ? [one.event] : []));
  const profile = profileFor(calendar, settings, usable);
  if (profile === 'unknown') {
    const known = settings.profiles.map(({ id }) => id).join(', ');
    return refuse(file, 'calendar-profile-unknown', { value: settings.profile ?? '', known });
  }
  const result = understood(calendar, { file: file.name, settings, profile, usable, total });
  return { ...result, issues: [...damage, ...faultIssues(file.name, read), ...result.issues] };
}

function refuse(file: ImportFile, code: ImportIssueCode, values: IssueValues = {}): ReadResult {
  return { sheets: [], issues: [fileIssue(file.name, code, values)], format: 'icalendar' };
}

function profileFor(
  calendar: OpenCalendar,
  { profiles, profile }: CalendarSettings,
  events: readonly CalendarEvent[],
): CalendarProfile | null | 'unknown' {
  if (profile !== null) return profiles.find(({ id }) => id === profile) ?? 'unknown';
  return chooseProfile(profiles, calendar.says('PRODID'), events);
}

interface EventsToUnderstand {
  readonly file: string;
  readonly settings: CalendarSettings;
  readonly profile: CalendarProfile | null;
  readonly usable: readonly CalendarEvent[];
  readonly total: number;
}

function understood({ text, zones, zoneNames: timeZone }: OpenCalendar, context: EventsToUnderstand): ReadResult {
  const { file, settings, profile, usable, total } = context;
  const found = understandEvents(placeInCalendar(usable, zones), {
    file,
    profile,
    course: settings.course,
    knownCourse: courseFinder(settings.knownCourses),
    zone: zones.institution,
  });
  const kept = found.understood.filter(({ course }) => course !== null);
  const path = groupPathIn(settings.groupPath);
  const issues: readonly ImportIssue[] = [
    ...found.issues,
    ...unknownGroups(file, path, { events: found.understood, profile }),
    ...summaryIssues({ file, profile, events: found.understood, total, unknownZones: zones.unknown }),
  ];
  return {
    format: 'icalendar',
    ...(profile ? { profile: { id: profile.id, version: profile.version } } : {}),
    sheets: calendarSheets(kept, { file, encoding: text.encoding, profile: profile?.id ?? null, timeZone }),
    issues,
    calendar: {
      events: {
        read: total,
        kept: kept.length,
        refused: total - kept.length - found.skipped,
        skipped: found.skipped,
        deadlines: kept.filter(({ items }) => items.kind === 'dues').length,
      },
      contactHours: contactHours(found.understood, path),
    },
  };
}
