import { sum } from '@evenkeel/shared/util';
import { textWidth } from './report-fonts.js';

/** Between the margins of a page, in centimetres. */
const PAGE_CM = 17.4;
/** What a column of numbers takes: less where there are many. */
const NUMBER_CM = { few: 1.9, many: 1.15 } as const;
const FEW_NUMBERS = 6;
/** What stands left and right of a text. */
const INSET_CM = 0.3;
/** The size of texts in a table and of the heads of its columns, in points. */
export const POINTS = { text: 8.5, head: 7.5 } as const;
const POINT_CM = 2.54 / 72;
/** Some letters stand a little further apart beside each other. */
const KERNING = 1.02;
/** A wider word may be broken rather than that all else makes room for it. */
const WIDEST_WORD_CM = 4;

/** The width of each column of numbers, in centimetres. */
export function numberWidth(numeric: readonly boolean[]): number {
  return countOf(numeric) > FEW_NUMBERS ? NUMBER_CM.many : NUMBER_CM.few;
}

/**
 * How the texts of a table share the width that numbers leave: each has room for its longest word, and of the rest as much as it has to say.
 * One number for each column, 0 for a column of numbers.
 */
export function columnShares(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
): readonly number[] {
  const columns = heads.map((head, at) => ({ head, texts: rows.map((row) => row[at] ?? ''), isText: !numeric[at] }));
  const least = columns.map(({ head, texts, isText }) =>
    isText ? INSET_CM + Math.min(WIDEST_WORD_CM, Math.max(widestWord([head], 'head'), widestWord(texts, 'text'))) : 0,
  );
  const said = columns.map(({ texts, isText }) => (isText ? sum(texts.map((text) => text.length)) : 0));
  const numbers = numberWidth(numeric) * countOf(numeric);
  const spare = Math.max(0, PAGE_CM - numbers - sum(least));
  const all = sum(said);
  return least.map((width, at) => width + (all > 0 ? (spare * (said[at] ?? 0)) / all : 0));
}

/** How wide each column is in centimetres, with the room around its texts. */
export function columnWidths(shares: readonly number[], numeric: readonly boolean[]): readonly number[] {
  const number = numberWidth(numeric);
  const left = PAGE_CM - number * countOf(numeric);
  const all = sum(shares);
  return shares.map((share, at) => (numeric[at] ? number : (left * share) / all));
}

/** Whether a text surely stands on one line of a column that is so wide, as a text of the table or as its head. */
export function isOnOneLine(text: string, width: number, as: Part = 'text'): boolean {
  return widthOf(text, as) <= width - INSET_CM;
}

/** Whether a word of the head of a column that is so wide may have to be broken. */
export function mayBreak(head: string, width: number): boolean {
  return head.split(' ').some((word) => !isOnOneLine(word, width, 'head'));
}

function countOf(numeric: readonly boolean[]): number {
  return numeric.filter((isNumber) => isNumber).length;
}

/** A text of a table, or the head of a column. */
type Part = keyof typeof POINTS;

/** In centimetres, and sooner a little too much than too little. */
function widthOf(text: string, as: Part): number {
  return textWidth(text, as === 'text' ? 'regular' : 'semibold') * POINTS[as] * POINT_CM * KERNING;
}

function widestWord(texts: readonly string[], as: Part): number {
  let widest = 0;
  for (const text of texts) for (const word of text.split(' ')) widest = Math.max(widest, widthOf(word, as));
  return widest;
}
