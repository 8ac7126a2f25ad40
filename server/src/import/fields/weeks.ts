import { type FieldReader, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';
import { asTeachingWeek, parseWeek, type WrittenWeek } from './week.js';

/** One week, or all weeks from the first to the last. */
export interface WrittenWeeks {
  readonly from: WrittenWeek;
  readonly to: WrittenWeek;
}

const ISO_RANGE = /^(\d{4}-?W\d{2})\s*(?:-|–|t\/m|tot en met|to|through)\s*(\d{4}-?W\d{2})$/i;
const RANGE = /^(.*?\d{1,2})\s*(?:-|–|t\/m|tot en met|to|through)\s*((?:week\s*|wk\.?\s*|w)?\d{1,2})$/i;

/** A list of weeks: `36-43, 45`, `week 36 t/m 43`, `lesweek 1-7`, `2026-W36 - 2026-W43`. */
export const readWeeks: FieldReader<readonly WrittenWeeks[]> = (cell) => {
  const text = shortText(cell).replace(/^weken\s+/i, '');
  const parts = text.split(/\s*(?:[,;+&]|\ben\b|\band\b)\s*/i).filter((part) => part !== '');
  const weeks = parts.map((part) => parsePart(part));
  return parts.length > 0 && weeks.every((week) => week !== null) ? understood(weeks) : fault('weeks-invalid');
};

function parsePart(text: string): WrittenWeeks | null {
  const single = parseWeek(text);
  if (single) return { from: single, to: single };
  const range = ISO_RANGE.exec(text) ?? RANGE.exec(text);
  const from = range?.[1] ? parseWeek(range[1].trim()) : null;
  const to = range?.[2] ? parseWeek(range[2].trim()) : null;
  if (!from || !to) return null;
  return { from, to: inTheWayOf(from, to) };
}

/** In "lesweek 1-7" the 7 is a teaching week too. */
function inTheWayOf(from: WrittenWeek, to: WrittenWeek): WrittenWeek {
  return from.kind === 'teaching' && to.kind === 'number' ? { ...from, number: to.number } : to;
}

/** A list of weeks below a header that says "teaching weeks". */
export const readTeachingWeeks: FieldReader<readonly WrittenWeeks[]> = (cell, context) => {
  const result = readWeeks(cell, context);
  if (result.kind === 'fault') return result;
  return understood(result.value.map(({ from, to }) => ({ from: asTeachingWeek(from), to: asTeachingWeek(to) })));
};
