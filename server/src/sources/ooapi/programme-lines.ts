import { codeOf, nameOf, textIn } from './object-fields.js';
import type { OoapiReading } from './ooapi-reading.js';
import { studyLoadOf } from './study-load.js';
import type { SheetLine } from './template-sheet.js';

export const PROGRAMMES = {
  name: { nl: 'Opleidingen', en: 'Programmes' },
  headers: ['programme_code', 'name', 'level', 'total_ec'],
  needed: ['programme_code', 'name'],
} as const;

/** The programmes; minors and tracks are programmes too. */
export function programmeLines(reading: OoapiReading): readonly SheetLine[] {
  return reading.all('programme').map((object) => ({
    object,
    cells: {
      programme_code: codeOf(reading, object),
      name: nameOf(reading, object) ?? codeOf(reading, object),
      level: textIn(reading, object, 'level'),
      total_ec: studyLoadOf(reading, object).ec,
    },
  }));
}
