import { periodCode } from '../../sources/period-code.js';
import { cellText } from './cell-text.js';
import { type FieldReader, fault, understood } from './field-reader.js';
import { CODE_LENGTH } from './text.js';

const SEVERAL = /^(\D*?)\s*(\d{1,2})\s*(-|–|\+|,|&|\/|en|and)\s*(\d{1,2})$/i;

/** The periods of a cell: one, or several as in `1+2` and `blok 1-3`. A course over two blocks has an offering in each. */
export const readPeriods: FieldReader<readonly string[]> = (cell) => {
  const text = cellText(cell);
  if (text.length > CODE_LENGTH) return fault('value-too-long', { length: text.length, limit: CODE_LENGTH });
  const several = SEVERAL.exec(text);
  if (!several) return understood([periodCode(text)]);
  const [first, last] = [Number(several[2]), Number(several[4])];
  if (last <= first || last > 12) return understood([periodCode(text)]);
  const isRange = several[3] === '-' || several[3] === '–';
  const numbers = isRange ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last];
  return understood(numbers.map((number) => periodCode(`${several[1] ?? ''} ${number}`)));
};
