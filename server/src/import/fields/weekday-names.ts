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
