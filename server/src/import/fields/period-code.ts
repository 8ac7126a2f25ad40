import { cellText } from './cell-text.js';
import { type FieldReader, fault, understood } from './field-reader.js';
import { CODE_LENGTH } from './text.js';

const BLOCK = /^(?:blok|block|periode|period|kwartaal|quarter|term|b|p|q)\.?\s*(\d{1,2})$/i;
const SEMESTER = /^(?:semester|sem|s)\.?\s*([12])$/i;

/** A period in the way the academic calendar codes it: `blok 1` is `1`, `semester 2` is `S2`; other codes stay as they are. */
export function parsePeriodCode(text: string): string {
  const bare = text.trim();
  const block = BLOCK.exec(bare);
  if (block?.[1]) return String(Number(block[1]));
  const semester = SEMESTER.exec(bare);
  return semester?.[1] ? `S${semester[1]}` : bare;
}

const SEVERAL = /^(\D*?)\s*(\d{1,2})\s*(-|–|\+|,|&|\/|en|and)\s*(\d{1,2})$/i;

/** The periods of a cell: one, or several as in `1+2` and `blok 1-3`. A course over two blocks has an offering in each. */
export const readPeriods: FieldReader<readonly string[]> = (cell) => {
  const text = cellText(cell);
  if (text.length > CODE_LENGTH) return fault('value-too-long', { length: text.length, limit: CODE_LENGTH });
  const several = SEVERAL.exec(text);
  if (!several) return understood([parsePeriodCode(text)]);
  const [first, last] = [Number(several[2]), Number(several[4])];
  if (last <= first || last > 12) return understood([parsePeriodCode(text)]);
  const isRange = several[3] === '-' || several[3] === '–';
  const numbers = isRange ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last];
  return understood(numbers.map((number) => parsePeriodCode(`${several[1] ?? ''} ${number}`)));
};
