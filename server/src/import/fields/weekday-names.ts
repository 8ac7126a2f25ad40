import { type FieldReader, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';

/** Days of the week by name or abbreviation in the languages of tables; Monday is 1. `mar` is a month as well, and not here. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'monday', 'mon', 'montag', 'mo', 'lundi', 'lun'],
  ['dinsdag', 'di', 'tuesday', 'tue', 'tues', 'dienstag', 'mardi'],
  ['woensdag', 'wo', 'wednesday', 'wed', 'mittwoch', 'mi', 'mercredi', 'mer'],
  ['donderdag', 'do', 'thursday', 'thu', 'thur', 'thurs', 'donnerstag', 'jeudi', 'jeu'],
  ['vrijdag', 'vr', 'friday', 'fri', 'freitag', 'fr', 'vendredi', 'ven'],
  ['zaterdag', 'za', 'saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'samedi', 'sam'],
  ['zondag', 'zo', 'sunday', 'sun', 'sonntag', 'so', 'dimanche', 'dim'],
];

const BY_NAME = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const IN_FRONT = /^(\p{L}{2,12})\.?,?\s+(?=[\p{L}\d])/u;

/** A text without the day of the week that it begins with, and the number of that day: 1 for Monday, null where there is none. */
export function weekdayInFront(text: string): { readonly weekday: number | null; readonly rest: string } {
  const found = IN_FRONT.exec(text);
  const weekday = BY_NAME.get(found?.[1]?.toLowerCase() ?? '') ?? null;
  return { weekday, rest: found && weekday !== null ? text.slice(found[0].length) : text };
}

/** The number of a day of the week, 1 for Monday; null for anything else. */
export function weekdayOfName(text: string): number | null {
  return BY_NAME.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}

/** A day of the week by its name: 1 for Monday. */
export const readWeekday: FieldReader<number> = (cell) => {
  const weekday = weekdayOfName(shortText(cell));
  return weekday === null ? fault('weekday-invalid') : understood(weekday);
};
