export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday of a rule, 1 for Monday to 7: each, or the so-manieth of a month or year, from the end when negative. */
export interface RuleDay {
  readonly nth: number | null;
  readonly weekday: number;
}

/** A rule by which lessons recur: every so many days, weeks, months or years. Nothing finer, which only hostile files hold. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** The last moment, as written. */
  readonly until: string | null;
  /** The weekday on which weeks begin. */
  readonly weekStart: number;
  readonly days: readonly RuleDay[] | null;
  readonly months: readonly number[] | null;
  readonly monthDays: readonly number[] | null;
  readonly yearDays: readonly number[] | null;
  readonly weekNumbers: readonly number[] | null;
  readonly positions: readonly number[] | null;
}

/** What is known of a rule, by the name of its parts. */
const PARTS = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYSETPOS',
];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LONGEST_RULE = 500;
const LONGEST_LIST = 60;

/** The rule in a text as `FREQ=WEEKLY;BYDAY=MO`, or null when it is no rule by which lessons recur (RFC 5545 3.3.10). */
export function recurrenceRule(text: string): RecurrenceRule | null {
  const parts = partsOf(text);
  if (!parts) return null;
  try {
    const rule = ruleOf(parts);
    return isAllowed(rule) ? rule : null;
  } catch (error) {
    if (error instanceof NoRule) return null;
    throw error;
  }
}

/** A part of a rule that holds no value it may have. */
class NoRule extends Error {}

function partsOf(text: string): ReadonlyMap<string, string> | null {
  if (text.length > LONGEST_RULE) return null;
  const parts = new Map<string, string>();
  for (const part of text.trim().split(';')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=').map((side) => side.trim().toUpperCase());
    if (!PARTS.includes(name) || value === '' || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
}

function ruleOf(parts: ReadonlyMap<string, string>): RecurrenceRule {
  const list = <T>(name: string, read: (text: string) => T): readonly T[] | null => {
    const items = parts.get(name)?.split(',') ?? null;
    if (items && items.length > LONGEST_LIST) throw new NoRule();
    return items?.map((item) => read(item.trim())) ?? null;
  };
  const numbers = (name: string, most: number) => list(name, (text) => numberIn(text, -most, most));
  const count = parts.get('COUNT');
  return {
    frequency: frequencyIn(parts.get('FREQ') ?? ''),
    interval: numberIn(parts.get('INTERVAL') ?? '1', 1, 400),
    count: count === undefined ? null : numberIn(count, 1, 1_000),
    until: parts.get('UNTIL') ?? null,
    weekStart: weekdayIn(parts.get('WKST') ?? 'MO'),
    days: list('BYDAY', ruleDayIn),
    months: list('BYMONTH', (text) => numberIn(text, 1, 12)),
    monthDays: numbers('BYMONTHDAY', 31),
    yearDays: numbers('BYYEARDAY', 366),
    weekNumbers: numbers('BYWEEKNO', 53),
    positions: numbers('BYSETPOS', 366),
  };
}

function frequencyIn(text: string): Frequency {
  if (text === 'DAILY' || text === 'WEEKLY' || text === 'MONTHLY' || text === 'YEARLY') return text;
  throw new NoRule();
}

function numberIn(text: string, least: number, most: number): number {
  const value = /^[+-]?\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value === 0 || value < least || value > most) throw new NoRule();
  return value;
}

function ruleDayIn(text: string): RuleDay {
  const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text);
  if (!match) throw new NoRule();
  return {
    nth: match[1] === undefined ? null : numberIn(match[1], -53, 53),
    weekday: weekdayIn(match[2] ?? ''),
  };
}

function weekdayIn(text: string): number {
  const index = WEEKDAYS.indexOf(text);
  if (index < 0) throw new NoRule();
  return index + 1;
}

/** Which parts go together (the table of RFC 5545 3.3.10). */
function isAllowed({ frequency, days, monthDays, yearDays, weekNumbers, positions, months }: RecurrenceRule): boolean {
  const counted = days?.some(({ nth }) => nth !== null) ?? false;
  if (counted && (frequency === 'DAILY' || frequency === 'WEEKLY' || weekNumbers)) return false;
  if (monthDays && frequency === 'WEEKLY') return false;
  if ((yearDays || weekNumbers) && frequency !== 'YEARLY') return false;
  return !positions || [days, monthDays, yearDays, weekNumbers, months].some((part) => part !== null);
}
