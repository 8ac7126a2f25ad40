import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import { type EventItems, eventItems } from './event-items.js';
import type { PlacedEvent } from './place-in-calendar.js';
import type { CalendarProfile } from './profile/calendar-profile.js';
import type { CourseFinder } from './profile/known-courses.js';
import { type EventReading, matchEvent } from './profile/match-event.js';
import type { CalendarEvent } from './read-event.js';
import { withoutNumbering } from './without-numbering.js';
import type { TimeZone } from './zones/time-zone.js';

/** An event of which is known what it is. */
export interface UnderstoodEvent {
  readonly event: CalendarEvent;
  readonly reading: EventReading;
  readonly items: Exclude<EventItems, { kind: 'refused' }>;
  /** Null where neither the event nor the user names it: it counts for hours, but can't be kept. */
  readonly course: string | null;
}

/** The events that were understood, and what is to be said of the others. */
export interface Understanding {
  readonly understood: readonly UnderstoodEvent[];
  readonly issues: readonly ImportIssue[];
  readonly refused: number;
  readonly skipped: number;
}

interface UnderstandingContext {
  readonly file: string;
  readonly profile: CalendarProfile | null;
  /** The course of events that name none. */
  readonly course: string | null;
  readonly knownCourse: CourseFinder;
  readonly zone: TimeZone;
}

type Outcome =
  | { readonly kind: 'understood'; readonly understood: UnderstoodEvent; readonly issues: readonly ImportIssue[] }
  | { readonly kind: 'refused' | 'skipped'; readonly issues: readonly ImportIssue[] };

const NOTHING: EventReading = {
  course: null,
  kind: null,
  series: null,
  groups: [],
  title: '',
  deadline: null,
  opening: false,
  closing: false,
};

/** Tells what each event is: a meeting, something due, or nothing that counts. Each that is left out is an issue at its line. */
export function understandEvents(placed: readonly PlacedEvent[], context: UnderstandingContext): Understanding {
  const outcomes = placed.map((one) => outcomeOf(one, context));
  const understood = outcomes.flatMap((outcome) => (outcome.kind === 'understood' ? [outcome.understood] : []));
  const closing = closingBesideDue(understood);
  const cancelled = placed.filter(({ event }) => event.cancelled).map(({ event }) => event.line);
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    understood: withoutNumbering(understood.filter((one) => !closing.has(one))),
    issues: [
      ...outcomes.flatMap((outcome) => outcome.issues),
      ...[...closing].map(({ event }) =>
        eventIssue(context.file, event, { code: 'calendar-event-closing', values: {} }),
      ),
      ...cancelledIssue(context.file, cancelled),
    ],
    refused: count('refused'),
    skipped: count('skipped') + closing.size,
  };
}

/** Moments at which something closes that has a moment at which it is due. */
function closingBesideDue(events: readonly UnderstoodEvent[]): ReadonlySet<UnderstoodEvent> {
  const dues = events.filter(({ items, course }) => items.kind === 'dues' && course !== null);
  const keyOf = ({ course, reading }: UnderstoodEvent) => JSON.stringify([course, reading.title.toLowerCase()]);
  const due = new Set(dues.filter(({ reading }) => !reading.closing).map(keyOf));
  return new Set(dues.filter((event) => event.reading.closing && due.has(keyOf(event))));
}

function outcomeOf({ event, expansion }: PlacedEvent, context: UnderstandingContext): Outcome {
  const say = (code: ImportIssueCode, values: IssueValues = {}) => [eventIssue(context.file, event, { code, values })];
  if (event.cancelled) return { kind: 'skipped', issues: [] };
  if (expansion.kind === 'refused') return { kind: 'refused', issues: say(expansion.code, expansion.values) };
  if (expansion.times.length === 0) return { kind: 'skipped', issues: say('calendar-series-replaced') };
  const reading = context.profile ? matchEvent(context.profile, event) : { ...NOTHING, title: event.summary };
  // A title of a meeting may well say that something opens; a moment that does is no more than that.
  if (reading.opening && !takesTime(event)) return { kind: 'skipped', issues: say('calendar-event-opening') };
  const items = eventItems(event, reading, { times: expansion.times, zone: context.zone });
  if (items.kind === 'refused') return { kind: 'refused', issues: say(items.remark.code, items.remark.values) };
  const course = courseOf(event, reading, context);
  const remark = items.kind === 'meetings' ? items.remark : null;
  const issues = [
    ...(expansion.endless ? say('calendar-series-endless', expansion.endless) : []),
    ...(remark ? say(remark.code, remark.values) : []),
    ...(course === null ? say('calendar-event-without-course') : []),
  ];
  return { kind: 'understood', understood: { event, reading, items, course }, issues };
}

function takesTime({ start, minutes }: CalendarEvent): boolean {
  return start.kind === 'moment' && minutes > 0;
}

/** A stored course first: what a profile takes for a code may be written otherwise, or be no code at all. */
function courseOf(event: CalendarEvent, reading: EventReading, context: UnderstandingContext): string | null {
  const { course: chosen, knownCourse } = context;
  const named = reading.course === null ? null : knownCourse.byCode(reading.course);
  return named ?? knownCourse.inEvent(event) ?? reading.course ?? chosen;
}

/** An issue at the line where an event begins, with what the calendar calls it. */
export function eventIssue(
  file: string,
  event: Pick<CalendarEvent, 'line' | 'summary'>,
  { code, values }: { readonly code: ImportIssueCode; readonly values: IssueValues },
): ImportIssue {
  const title = event.summary.replace(/\s+/g, ' ').trim();
  const value = title.length > 80 ? `${title.slice(0, 80)}…` : title;
  const place = { file, sheet: null, row: event.line, column: null };
  return { code, place, value: value === '' ? null : value, values };
}

function cancelledIssue(file: string, lines: readonly number[]): readonly ImportIssue[] {
  const [first] = lines;
  if (first === undefined) return [];
  const issue = fileIssue(file, 'calendar-cancelled', { count: lines.length, lines: lines.slice(0, 20).join(', ') });
  return [{ ...issue, rows: lines }];
}
