import { plainGroup } from '@evenkeel/shared/schedule';
import type { EventTexts } from '../event-texts.js';
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
  readonly closing: boolean;
}

/** A description has few lines that matter; the rest is small print. */
const MOST_LINES = 40;
const LONGEST_GROUP = 40;

/** What a rule can look at. */
export type EventToRead = EventTexts & { readonly uid: string };

type Texts = { readonly [P in EventPlace]: readonly string[] };

/** Reads an event by the rules of a profile, the first that fits for each field. */
export function matchEvent(profile: CalendarProfile, event: EventToRead): EventReading {
  const texts = textsOf(event);
  const type = profile.type.find((rule) => firstMatch(rule, texts) !== null);
  return {
    course: firstValue(profile.course, texts),
    kind: type?.is ?? null,
    series: type?.code ?? type?.is ?? null,
    groups: groupsOf(profile, texts),
    title: firstValue(profile.title, texts) ?? shortened(event.summary),
    deadline: profile.deadline.find((rule) => firstMatch(rule, texts) !== null)?.is ?? null,
    opening: profile.opening.some((rule) => firstMatch(rule, texts) !== null),
    closing: profile.closing.some((rule) => firstMatch(rule, texts) !== null),
  };
}

/** Whether an event bears one of the signs of a profile. */
export function bearsSign(profile: CalendarProfile, event: EventToRead): boolean {
  const texts = textsOf(event);
  return profile.signs.some((rule) => firstMatch(rule, texts) !== null);
}

/** The place of the first rule that says something of an event; -1 when none does. */
export function fittingRule(rules: readonly TextRule[], event: EventToRead): number {
  const texts = textsOf(event);
  return rules.findIndex((rule) => (firstMatch(rule, texts) ?? '') !== '');
}

function groupsOf({ group, everyone }: CalendarProfile, texts: Texts): readonly string[] {
  const whole = new Set(everyone.map(plainGroup));
  const found = group.flatMap((rule) => texts[rule.from].flatMap((text) => valueIn(rule, text) ?? []));
  if (found.length === 0) return [];
  const names = [...new Set(found.flatMap(groupNames))];
  return names.some((name) => whole.has(plainGroup(name))) ? [] : names.sort();
}

/** The groups in a text that may list several. */
function groupNames(text: string): readonly string[] {
  const names = text.split(/[,;]/).map((name) => name.trim());
  return names.filter((name) => name !== '' && name.length <= LONGEST_GROUP);
}

function firstValue(rules: readonly TextRule[], texts: Texts): string | null {
  for (const rule of rules) {
    const value = firstMatch(rule, texts);
    if (value !== null && value !== '') return value;
  }
  return null;
}

function firstMatch(rule: TextRule, texts: Texts): string | null {
  for (const text of texts[rule.from]) {
    const value = valueIn(rule, text);
    if (value !== null) return value;
  }
  return null;
}

function valueIn({ pattern, is }: TextRule, text: string): string | null {
  if (is !== undefined) return pattern.test(text) ? is : null;
  const match = pattern.exec(text);
  return match && shortened(match.slice(1).find((part) => part !== undefined) ?? match[0]);
}

function textsOf({ summary, uid, description, categories, location }: EventToRead): Texts {
  return {
    summary: [summary.slice(0, LONGEST_TEXT)],
    uid: [uid.slice(0, LONGEST_TEXT)],
    description: linesIn(description),
    categories: linesIn(categories),
    location: linesIn(location),
  };
}

function linesIn(text: string): readonly string[] {
  if (text === '') return [];
  return text.split('\n', MOST_LINES).map((line) => line.slice(0, LONGEST_TEXT));
}

function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
