import { type CalendarBytes, calendarBytes } from './byte-text.js';
import { type ContentLine, lineText } from './content-lines.js';
import { nameOf, propertyIn } from './read-properties.js';
import { type Block, type CalendarParts, linesOf, splitCalendar } from './split-calendar.js';
import type { ZoneDescription, ZonePhase } from './zones/vtimezone.js';
import { type ZoneFinder, zoneFinder } from './zones/zone-finder.js';

/** A calendar file cut in its parts, none of its events read yet. */
export interface OpenCalendar {
  readonly text: CalendarBytes;
  readonly parts: CalendarParts;
  /** Its events and tasks. */
  readonly events: readonly Block[];
  /** Components that hold neither meetings nor deadlines: notes, times that are free or busy. */
  readonly others: readonly Block[];
  readonly zones: ZoneFinder;
  /** The zones that it tells its times in, as it names them. */
  readonly zoneNames: string;
  /** What the first of its calendars that says anything by this name says. */
  readonly says: (name: string) => string;
  /** Whether a calendar takes back the events in it. */
  readonly takesBack: (calendar: number) => boolean;
}

const LONGEST_LINE = 2_000;
/** No calendar needs more; each takes its time. */
const MOST_ZONES = 100;

/** Cuts a calendar file in its parts, and finds its time zones. */
export function openCalendar(file: Uint8Array, institution: string): OpenCalendar {
  const text = calendarBytes(file);
  const parts = splitCalendar(text.bytes);
  const headers = parts.headers.map((header) => valuesIn(text, header));
  const says = (name: string) => headers.find((header) => header.has(name))?.get(name)?.[0] ?? '';
  const ofCalendar = says('X-WR-TIMEZONE') || says('TIMEZONE-ID');
  const described = parts.blocks.filter(({ name }) => name === 'VTIMEZONE').slice(0, MOST_ZONES);
  const zones = new Map(described.map((block) => describedBy(text, block)));
  return {
    text,
    parts,
    zoneNames: ofCalendar || [...zones.keys()].join(', ') || institution,
    events: parts.blocks.filter(({ name }) => name === 'VEVENT' || name === 'VTODO'),
    others: parts.blocks.filter(({ name }) => name === 'VJOURNAL' || name === 'VFREEBUSY'),
    zones: zoneFinder(institution, {
      described: zones,
      ofCalendar: ofCalendar === '' ? null : ofCalendar,
    }),
    says,
    takesBack: (calendar) => headers[calendar]?.get('METHOD')?.[0]?.toUpperCase() === 'CANCEL',
  };
}

function describedBy(text: CalendarBytes, block: Block): readonly [string, ZoneDescription] {
  const own = valuesIn(text, linesOf(text.bytes, block));
  const phases = block.inner.map((inner): ZonePhase => {
    const values = valuesIn(text, linesOf(text.bytes, inner));
    return (name) => values.get(name) ?? [];
  });
  return [own.get('TZID')?.[0] ?? '', { location: own.get('X-LIC-LOCATION')?.[0] ?? null, phases }];
}

/** The values of all lines by the name of their property. */
function valuesIn(
  { bytes, decode }: CalendarBytes,
  lines: Iterable<ContentLine>,
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const name = nameOf(bytes, line);
    const value = propertyIn(decode(lineText(bytes, line, LONGEST_LINE)))?.value.trim();
    if (name === '' || value === undefined) continue;
    const same = values.get(name);
    if (same) same.push(value);
    else values.set(name, [value]);
  }
  return values;
}
