import type { ProfileTrialDocument } from '@evenkeel/shared/contract';
import { byKeys } from '@evenkeel/shared/util';
import type { CalendarProfile } from './profile/calendar-profile.js';
import { fittingRule } from './profile/match-event.js';
import type { UnderstoodEvent } from './understand-events.js';
import { worklistExcerpt, worklistSummary } from './worklist-excerpt.js';

/** Lists are cut here, and their whole length is told beside them. */
const MOST_LISTED = 500;

const RULE_FIELDS = ['course', 'type', 'group', 'title', 'deadline', 'opening', 'closing', 'signs'] as const;

/** The events of a calendar as a profile reads them. */
export interface CalendarRead {
  readonly total: number;
  readonly understood: readonly UnderstoodEvent[];
}

/** What a profile makes of a calendar: how much it understands, by which rule, and what is left to do. */
export function profileTrial({ total, understood }: CalendarRead, profile: CalendarProfile): ProfileTrialDocument {
  const missing = understood.map((event) => ({ event, missing: whatIsMissing(event) }));
  const left = missing.filter((one) => one.missing.length > 0);
  const courses = counted(understood.flatMap(({ course }) => course ?? []));
  const groups = counted(understood.flatMap(({ reading }) => reading.groups));
  const withOf = (holds: (event: UnderstoodEvent) => boolean) => understood.filter(holds).length;
  return {
    read: total,
    understood: withOf(({ course }) => course !== null),
    leftOut: total - understood.length,
    byField: {
      course: withOf(({ course }) => course !== null),
      type: withOf(({ reading }) => reading.kind !== null),
      group: withOf(({ reading }) => reading.groups.length > 0),
      deadline: withOf(({ items }) => items.kind === 'dues'),
    },
    byRule: Object.fromEntries(RULE_FIELDS.map((field) => [field, rulesCounted(profile[field], understood)])),
    courses: courses.slice(0, MOST_LISTED),
    groups: groups.slice(0, MOST_LISTED),
    types: counted(understood.flatMap(({ reading }) => reading.series ?? [])).slice(0, MOST_LISTED),
    totals: { courses: courses.length, groups: groups.length, worklist: left.length },
    worklist: left.slice(0, MOST_LISTED).map(({ event: { event }, missing: lacks }) => ({
      line: event.line,
      summary: worklistSummary(event.summary),
      excerpt: worklistExcerpt(event.description),
      missing: lacks,
    })),
  };
}

/** What is due needs no type of meeting. */
function whatIsMissing({ course, items, reading }: UnderstoodEvent): ('course' | 'type')[] {
  const typeless = items.kind === 'meetings' && reading.kind === null;
  return [...(course === null ? ['course' as const] : []), ...(typeless ? ['type' as const] : [])];
}

type Rules = CalendarProfile[(typeof RULE_FIELDS)[number]];

/** The events that each rule is the first to fit. */
function rulesCounted(rules: Rules, understood: readonly UnderstoodEvent[]): number[] {
  const counts = rules.map(() => 0);
  for (const { event } of understood) {
    const index = fittingRule(rules, event);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function counted(names: readonly string[]): { name: string; events: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = [...counts].map(([name, events]) => ({ name, events }));
  return found.sort(
    byKeys(
      ({ events }) => -events,
      ({ name }) => name,
    ),
  );
}
