import type { Text } from './use-text.js';

/** A place as it was written down when it was read, in the language of that import: "Toetsen, rij 12", "row 3". */
const ROW = /^(?:(?<sheet>.+), )?(?:rij|row) (?<row>\d+)$/s;

/** Where in a file something stands, in the language of the screen; a place that is no row, as it was written down. */
export function placeText(location: string, text: Text): string {
  const { sheet, row } = ROW.exec(location)?.groups ?? {};
  if (row === undefined) return location;
  return sheet === undefined ? text('place.row', { row }) : text('place.sheetRow', { sheet, row });
}

/** The file and the place in it; the file alone where there is no place. */
export function fileAndPlace(file: string, location: string | null, text: Text): string {
  return location === null ? file : `${file}, ${placeText(location, text)}`;
}
