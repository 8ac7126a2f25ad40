import { plainGroup } from '@evenkeel/shared/schedule';
import { fileIssue, type ImportIssue } from '../import-issue.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import type { UnderstoodEvent } from './understand-events.js';

/** The parallel groups of one student in a text as `promo+TD1+TP1`, or null when none is named. */
export function groupPathIn(written: string | null): readonly string[] | null {
  const groups = (written ?? '').split(/[+,]/).map((group) => group.trim());
  const named = groups.filter((group) => group !== '');
  return named.length > 0 ? named : null;
}

interface KnownGroups {
  readonly events: readonly UnderstoodEvent[];
  readonly profile: CalendarProfile | null;
}

/** A path with a group that is nowhere would leave out hours without a word. */
export function unknownGroups(
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
