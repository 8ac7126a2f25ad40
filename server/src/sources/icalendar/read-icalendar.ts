import type { ImportFile } from '../import-file.js';
import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import type { ReadResult } from '../read-result.js';
import { type CalendarBytes, calendarBytes } from './byte-text.js';
import { calendarSheets } from './calendar-rows.js';
import type { CalendarSettings } from './calendar-settings.js';
import { contactHours } from './contact-hours.js';
import { placeInCalendar } from './place-in-calendar.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import { chooseProfile } from './profile/choose-profile.js';
import { plainGroup } from './profile/match-event.js';
import { type CalendarEvent, type ReadEvent, readEvent } from './read-event.js';
import { type CalendarParts, splitCalendar } from './split-calendar.js';
import { summaryIssues } from './summary-issues.js';
import { eventIssue, type UnderstoodEvent, understandEvents } from './understand-events.js';
import { type ZoneFinder, zoneFinder } from './zones/zone-finder.js';

interface OpenCalendar {
  readonly file: string;
  readonly text: CalendarBytes;
  readonly parts: CalendarParts;
  readonly zones: ZoneFinder;
  /** The zones that the calendar tells its times in, as it names them. */
  readonly zoneNames: string;
}

/** The meetings and deadlines in a calendar file, as sheets of the template. An event that can't be read is an issue at its line. */
export function readICalendar(file: ImportFile, settings: CalendarSettings): ReadResult {
  const calendar = openCalendar(file, settings.zone);
  const { events, unclosed } = calendar.parts;
  const count = events.length + unclosed.length;
  if (count > LIMITS.rows) return refuse(file, 'rows-too-many', { limit: LIMITS.rows });
  const damage = damageIssues(calendar);
  if (count === 0)
    return { ...refuse(file, 'calendar-empty'), issues: [...damage, fileIssue(file.name, 'calendar-empty')] };
  const read = events.map((block) => readEvent(block, { zones: calendar.zones, decode: calendar.text.decode }));
  const usable = read.flatMap((one) => (one.kind === 'event' ? [one.event] : []));
  const profile = profileFor(calendar, settings, usable);
  if (profile === 'unknown') {
    const known = settings.profiles.map(({ id }) => id).join(', ');
    return refuse(file, 'calendar-profile-unknown', { value: settings.profile ?? '', known });
  }
  const result = understood(calendar, { settings, profile, usable, total: count });
  return { ...result, issues: [...damage, ...faultIssues(file.name, read), ...result.issues] };
}

function openCalendar(file: ImportFile, institution: string): OpenCalendar {
  const text = calendarBytes(file.bytes);
  const parts = splitCalendar(text.bytes);
  const named = parts.zones.flatMap((block) => {
    const line = block.lines.find(({ bytes }) => /^TZID[;:]/i.test(bytes));
    return line ? [[valueIn(line.bytes), block] as const] : [];
  });
  const ofCalendar = headerValue(parts, 'X-WR-TIMEZONE');
  const zones = zoneFinder(institution, {
    described: new Map(named),
    ofCalendar: ofCalendar === '' ? null : ofCalendar,
  });
  const zoneNames = ofCalendar || [...new Set(named.map(([name]) => name))].join(', ') || zones.institution.name;
  return { file: file.name, text, parts, zones, zoneNames };
}

function headerValue({ header }: CalendarParts, name: string): string {
  const start = new RegExp(`^${name}[;:]`, 'i');
  return valueIn(header.find(({ bytes }) => start.test(bytes))?.bytes ?? '');
}

function valueIn(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}

function refuse(file: ImportFile, code: ImportIssueCode, values: IssueValues = {}): ReadResult {
  return { sheets: [], issues: [fileIssue(file.name, code, values)], format: 'icalendar' };
}

function profileFor(
  { parts }: OpenCalendar,
  { profiles, profile }: CalendarSettings,
  events: readonly CalendarEvent[],
): CalendarProfile | null | 'unknown' {
  if (profile !== null) return profiles.find(({ id }) => id === profile) ?? 'unknown';
  return chooseProfile(profiles, headerValue(parts, 'PRODID'), events);
}

interface EventsToUnderstand {
  readonly settings: CalendarSettings;
  readonly profile: CalendarProfile | null;
  readonly usable: readonly CalendarEvent[];
  readonly total: number;
}

function understood(calendar: OpenCalendar, { settings, profile, usable, total }: EventsToUnderstand): ReadResult {
  const { file, zones, text, zoneNames: timeZone } = calendar;
  const placed = placeInCalendar(usable);
  const found = understandEvents(placed, { file, profile, course: settings.course, zone: zones.institution });
  const kept = found.understood.filter(({ course }) => course !== null);
  const path = groupPath(settings.groupPath);
  const deadlines = kept.filter(({ items }) => items.kind === 'dues').length;
  return {
    format: 'icalendar',
    sheets: calendarSheets(kept, { file, encoding: text.encoding, profile: profile?.id ?? null, timeZone }),
    issues: [
      ...found.issues,
      ...unknownGroups(file, path, { events: found.understood, profile }),
      ...summaryIssues({ file, profile, events: found.understood, total, unknownZones: zones.unknown }),
    ],
    calendar: {
      events: {
        read: total,
        kept: kept.length,
        refused: total - kept.length - found.skipped,
        skipped: found.skipped,
        deadlines,
      },
      contactHours: contactHours(found.understood, path),
    },
  };
}

function groupPath(written: string | null): readonly string[] | null {
  const groups = (written ?? '').split(/[+,]/).map((group) => group.trim());
  const named = groups.filter((group) => group !== '');
  return named.length > 0 ? named : null;
}

interface KnownGroups {
  readonly events: readonly UnderstoodEvent[];
  readonly profile: CalendarProfile | null;
}

/** A path with a group that is nowhere would leave out hours without a word. */
function unknownGroups(
  file: string,
  path: readonly string[] | null,
  { events, profile }: KnownGroups,
): readonly ImportIssue[] {
  const groups = [...new Set(events.flatMap(({ reading }) => reading.groups))].sort();
  const known = new Set([...groups, ...(profile?.everyone ?? [])].map(plainGroup));
  const wrong = (path ?? []).filter((group) => !known.has(plainGroup(group)));
  return wrong.map((value) => ({
    ...fileIssue(file, 'calendar-group-unknown', { known: groups.slice(0, 20).join(', ') || '–' }),
    value,
  }));
}

function damageIssues({ file, text, parts }: OpenCalendar): readonly ImportIssue[] {
  const broken = parts.brokenOffAt === null ? [] : [atLine(file, parts.brokenOffAt, 'file-truncated')];
  const unclosed = parts.unclosed.map(({ line }) => atLine(file, line, 'calendar-event-unclosed'));
  const guessed = text.guessed ? [fileIssue(file, 'encoding-guessed', { encoding: text.encoding })] : [];
  return [...broken, ...unclosed, ...guessed];
}

function faultIssues(file: string, read: readonly ReadEvent[]): readonly ImportIssue[] {
  return read.flatMap((one) => (one.kind === 'fault' ? [atLine(file, one.line, one.code)] : []));
}

function atLine(file: string, line: number, code: ImportIssueCode): ImportIssue {
  return eventIssue(file, { line, summary: '' }, { code, values: {} });
}
