import { readCount } from './decimal.js';
import { type FieldReader, understood } from './field-reader.js';
import { shortText } from './short-text.js';

/** A number of students; a source that hides small groups writes `<10`, which is no number and no fault either. */
export const readShownCount: FieldReader<number | null> = (cell, context) =>
  /^(<|≤|fewer than|less than|minder dan)\s*\d+$/i.test(shortText(cell)) ? understood(null) : readCount(cell, context);
