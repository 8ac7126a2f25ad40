import ICAL from 'ical.js';
import { z } from 'zod';
import type { ContentLine } from './content-lines.js';

/** A property of an event, parsed: `DTSTART` with its time zone and its day and time. */
export interface CalendarProperty {
  readonly type: string;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  readonly values: readonly unknown[];
}

/** The properties of an event by name, in lower case. */
export type CalendarProperties = ReadonlyMap<string, readonly CalendarProperty[]>;

/** jCal, as RFC 7265 writes a property: name, parameters, type, values. */
const JCal = z.tuple(
  [z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])), z.string()],
  z.unknown(),
);

/** Longer than any title or list of dates that is of use here. */
const LONGEST_LINE = 100_000;

/** Reads those properties that are asked for; the others, persons among them, are never looked at. */
export function readProperties(
  lines: readonly ContentLine[],
  wanted: ReadonlySet<string>,
  decode: (bytes: string) => string,
): CalendarProperties {
  const found = new Map<string, CalendarProperty[]>();
  for (const { bytes } of lines) {
    const name = /^\s*([A-Za-z0-9-]{1,60})\s*[;:]/.exec(bytes)?.[1]?.toLowerCase();
    if (!name || !wanted.has(name) || bytes.length > LONGEST_LINE) continue;
    const property = parsed(withoutRepeatedParameters(decode(bytes).trim()));
    if (!property) continue;
    const same = found.get(name);
    if (same) same.push(property);
    else found.set(name, [property]);
  }
  return found;
}

/** A parameter that stands there twice, as in `DTSTART;VALUE=DATE;VALUE=DATE:20261002`, is one. */
function withoutRepeatedParameters(line: string): string {
  const head = /^[^:"]{0,500}:/.exec(line)?.[0];
  if (!head?.includes(';')) return line;
  const [name = '', ...params] = head.slice(0, -1).split(';');
  const named = new Map(params.filter((param) => param.includes('=')).map((param) => [keyOf(param), param]));
  return `${[name.trim(), ...named.values()].join(';')}:${line.slice(head.length)}`;
}

function keyOf(param: string): string {
  return param.slice(0, param.indexOf('=')).trim().toUpperCase();
}

function parsed(line: string): CalendarProperty | null {
  try {
    const read = JCal.safeParse(ICAL.parse.property(line));
    if (!read.success) return null;
    const [, params, type, ...values] = read.data;
    return { type, params, values };
  } catch {
    return null; // ical.js throws on what it can't read; that line is as good as absent
  }
}

/** The text of a property, of its first line when there are several; empty when absent. */
export function textOf(properties: CalendarProperties, name: string): string {
  const value = properties.get(name)?.[0]?.values[0];
  return typeof value === 'string' ? value : '';
}
