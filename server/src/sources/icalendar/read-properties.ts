import { type ContentLine, lineText } from './content-lines.js';

/** A property of an event: `DTSTART;TZID=Europe/Amsterdam:20260907T090000` is its parameters and its value as written. */
export interface CalendarProperty {
  /** By name in capitals. */
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/** The properties of an event by name, in capitals. */
export type CalendarProperties = ReadonlyMap<string, readonly CalendarProperty[]>;

/** How many bytes of a property are read at most, by its name: the others, persons among them, are never looked at. */
export type WantedProperties = ReadonlyMap<string, number>;

interface PropertySource {
  readonly bytes: string;
  readonly decode: (bytes: string) => string;
}

const NO_PARAMS: ReadonlyMap<string, string> = new Map();
const LONGEST_NAME = 20;
const COLON = 58;
const SEMICOLON = 59;
const QUOTE = 34;

/** Reads those properties that are asked for. */
export function readProperties(
  { bytes, decode }: PropertySource,
  lines: Iterable<ContentLine>,
  wanted: WantedProperties,
): CalendarProperties {
  const found = new Map<string, CalendarProperty[]>();
  for (const line of lines) {
    const name = nameOf(bytes, line);
    const most = wanted.get(name);
    if (most === undefined) continue;
    const property = propertyIn(decode(lineText(bytes, line, most)));
    if (!property) continue;
    const same = found.get(name);
    if (same) same.push(property);
    else found.set(name, [property]);
  }
  return found;
}

/** The name of a property, in capitals: what stands before its first colon or semicolon. */
export function nameOf(bytes: string, line: ContentLine): string {
  const end = Math.min(line.end, line.start + LONGEST_NAME);
  for (let at = line.start; at < end; at += 1) {
    const code = bytes.charCodeAt(at);
    if (code === COLON || code === SEMICOLON) return bytes.slice(line.start, at).trim().toUpperCase();
    if (code === 13 || code === 10) return nameOfFolded(bytes, line);
  }
  return '';
}

/** A line that is folded within its name. */
function nameOfFolded(bytes: string, line: ContentLine): string {
  const text = lineText(bytes, line, LONGEST_NAME * 4);
  return /^[^:;]*(?=[:;])/.exec(text)?.[0].trim().toUpperCase() ?? '';
}

/** A property from its line; of a parameter that stands there twice, as in `DTSTART;VALUE=DATE;VALUE=DATE:20261002`, the last counts. */
export function propertyIn(text: string): CalendarProperty | null {
  let stop = stopAfter(text, 0);
  if (stop < 0) return null;
  if (text[stop] === ':') return { params: NO_PARAMS, value: text.slice(stop + 1) };
  const params = new Map<string, string>();
  while (text[stop] === ';') {
    const start = stop + 1;
    stop = stopAfter(text, start);
    if (stop < 0) return null;
    const equals = text.indexOf('=', start);
    if (equals < 0 || equals > stop) continue;
    const value = text.slice(equals + 1, stop).trim();
    params.set(
      text.slice(start, equals).trim().toUpperCase(),
      value.startsWith('"') ? value.replaceAll('"', '') : value,
    );
  }
  return { params, value: text.slice(stop + 1) };
}

/** The next semicolon or colon that stands in no quotes, or -1. */
function stopAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === SEMICOLON || sign === COLON) return at;
    if (sign !== QUOTE) continue;
    at = text.indexOf('"', at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** The text of a property, of its first line when there are several; empty when absent. */
export function textOf(properties: CalendarProperties, name: string): string {
  return plainText(properties.get(name)?.[0]?.value ?? '');
}

/** A text without what iCalendar writes before commas and for line ends. */
export function plainText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([\\;,:"nN])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}
