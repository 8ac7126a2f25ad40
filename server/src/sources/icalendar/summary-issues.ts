import { fileIssue, type ImportIssue } from '../import-issue.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import type { UnderstoodEvent } from './understand-events.js';

interface Summary {
  readonly file: string;
  readonly profile: CalendarProfile | null;
  readonly events: readonly UnderstoodEvent[];
  readonly total: number;
  readonly unknownZones: ReadonlySet<string>;
}

/** What is to be said about a calendar as a whole: how much of it was understood, and by which profile. */
export function summaryIssues({ file, profile, events, total, unknownZones }: Summary): readonly ImportIssue[] {
  const withCourse = events.filter(({ course }) => course !== null).length;
  const typeless = events.filter(({ items, reading }) => items.kind === 'meetings' && reading.kind === null).length;
  const name = profile ? `${profile.name} (${profile.version})` : '–';
  return [
    fileIssue(file, 'calendar-understood', { understood: withCourse, total, profile: name }),
    ...(events.length > 0 && withCourse === 0 ? [fileIssue(file, 'calendar-without-course')] : []),
    ...(typeless > 0 ? [fileIssue(file, 'calendar-type-unknown', { count: typeless })] : []),
    ...[...unknownZones]
      .slice(0, 20)
      .map((zone) => fileIssue(file, 'calendar-zone-unknown', { zone: zone.slice(0, 80) })),
  ];
}
