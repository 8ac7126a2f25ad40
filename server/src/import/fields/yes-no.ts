import { joinedWords } from '../../sources/plain-words.js';
import { cellText } from './cell-text.js';
import { type FieldReader, fault, understood } from './field-reader.js';

const YES: ReadonlySet<string> = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'x',
  'true',
  'waar',
  '1',
  'wel',
  'verplicht',
  'mandatory',
]);
const NO: ReadonlySet<string> = new Set([
  'nee',
  'neen',
  'n',
  'no',
  'false',
  'onwaar',
  '0',
  'niet',
  'optional',
  'optioneel',
  'facultatief',
]);
const GROUP: ReadonlySet<string> = new Set(['groep', 'groepswerk', 'group', 'team', 'duo']);
const ALONE: ReadonlySet<string> = new Set(['individueel', 'individual', 'solo']);

/** Yes or no, in the words and signs people use for it. */
export const readYesNo: FieldReader<boolean> = (cell) => {
  if (typeof cell === 'boolean') return understood(cell);
  const text = cellText(cell);
  const word = joinedWords(text);
  if (YES.has(word) || /^[✓✔√]$/.test(text)) return understood(true);
  return NO.has(word) ? understood(false) : fault('yes-no-invalid');
};

/** Whether students work together: yes or no, or "groep" against "individueel". */
export const readGroupWork: FieldReader<boolean> = (cell, context) => {
  const word = joinedWords(cellText(cell));
  if (GROUP.has(word)) return understood(true);
  return ALONE.has(word) ? understood(false) : readYesNo(cell, context);
};
