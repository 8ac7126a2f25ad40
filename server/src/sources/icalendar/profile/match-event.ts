import type { CalendarEvent } from '../read-event.js';
import type { CalendarProfile, EventPlace, TextRule } from './calendar-profile.js';
import { LONGEST_TEXT } from './linear-pattern.js';

/** What a profile makes of an event. */
export interface EventReading {
  readonly course: string | null;
  readonly kind: string | null;
  /** The name of the series of meetings it belongs to. */
  readonly series: string | null;
  /** Parallel groups it is for; empty for all students. */
  readonly groups: readonly string[];
  readonly title: string;
  /** The kind of assessment, where it is a due moment by its words. */
  readonly deadline: string | null;
  readonly opening: boolean;
}

/** A description has few lines that matter; the rest is small print. */
const MOST_LINES = 40;

/** Reads an event by the rules of a profile, the first that fits for each field. */
export function matchEvent(profile: CalendarProfile, event: CalendarEvent): EventReading {
  const type = profile.type.find((rule) => firstMatch(rule, event) !== null);
  return {
    course: firstValue(profile.course, event),
    kind: type?.is ?? null,
    series: type?.code ?? type?.is ?? null,
    groups: groupsOf(profile, event),
    title: firstValue(profile.title, event) ?? shortened(event.summary),
    deadline: profile.deadline.find((rule) => firstMatch(rule, event) !== null)?.is ?? null,
    opening: profile.opening.some((rule) => firstMatch(rule, event) !== null),
  };
}

/** Whether an event bears one of the signs of a profile. */
export function bearsSign(profile: CalendarProfile, event: CalendarEvent): boolean {
  return profile.signs.some((rule) => firstMatch(rule, event) !== null);
}

/** The place of the first rule that says something of an event; -1 when none does. */
export function fittingRule(rules: readonly TextRule[], event: CalendarEvent): number {
  return rules.findIndex((rule) => (firstMatch(rule, event) ?? '') !== '');
}

function groupsOf({ group, everyone }: CalendarProfile, event: CalendarEvent): readonly string[] {
  const whole = new Set(everyone.map(plainGroup));
  const found = group.flatMap((rule) => textsAt(event, rule.from).flatMap((text) => valueIn(rule, text) ?? []));
  const names = [...new Set(found.map((name) => name.replace(/\s+/g, ' ')))];
  return names.some((name) => whole.has(plainGroup(name))) ? [] : names.sort();
}

/** A group as it is compared: `TD 1` is `td1`. */
export function plainGroup(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

function firstValue(rules: readonly TextRule[], event: CalendarEvent): string | null {
  for (const rule of rules) {
    const value = firstMatch(rule, event);
    if (value !== null && value !== '') return value;
  }
  return null;
}

function firstMatch(rule: TextRule, event: CalendarEvent): string | null {
  for (const text of textsAt(event, rule.from)) {
    const value = valueIn(rule, text);
    if (value !== null) return value;
  }
  return null;
}

function valueIn({ pattern, is }: TextRule, text: string): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  return is ?? shortened(match.slice(1).find((part) => part !== undefined) ?? match[0]);
}

function textsAt(event: CalendarEvent, place: EventPlace): readonly string[] {
  const text = event[place];
  if (place === 'summary' || place === 'uid') return [text.slice(0, LONGEST_TEXT)];
  return text
    .slice(0, LONGEST_TEXT * MOST_LINES)
    .split('\n', MOST_LINES)
    .map((line) => line.slice(0, LONGEST_TEXT));
}

function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
