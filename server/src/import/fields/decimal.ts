import { type FieldReader, type FieldResult, type FilledCell, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';

/** Digits with an optional sign, thousands in groups of three and a fraction, in Dutch or English notation. */
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const DUTCH_THOUSANDS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** One separator and exactly three digits: a thousand here, a fraction there. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** The number in a text such as `7,5`, `7.5` or `1.234,5`; a fault for `1.234`, which Dutch and English read differently. */
export function parseDecimal(text: string): FieldResult<number> {
  const bare = text.replace(/[\s\u00a0']/g, '');
  if (AMBIGUOUS.test(bare)) return fault('number-ambiguous');
  if (PLAIN.test(bare)) return understood(Number(bare.replace(',', '.')));
  if (DUTCH_THOUSANDS.test(bare)) return understood(Number(bare.replaceAll('.', '').replace(',', '.')));
  if (ENGLISH_THOUSANDS.test(bare)) return understood(Number(bare.replaceAll(',', '')));
  return fault('number-invalid');
}

/** The number in a cell; a unit behind it, such as `EC`, may be named. */
export function decimalOf(cell: FilledCell, unit: RegExp): FieldResult<number> {
  if (typeof cell === 'number') return understood(cell);
  if (typeof cell !== 'string') return fault('number-invalid');
  return parseDecimal(shortText(cell).replace(unit, ''));
}

const EC = /\s*(ec|ects|ec's|credits?|studiepunten)$/i;

/** Study credits: `5`, `7,5`, `5 EC`. Whether the number can be right is checked later, with the course named. */
export const readEc: FieldReader<number> = (cell) => decimalOf(cell, EC);

/** A mark such as `5,5`. */
export const readGrade: FieldReader<number> = (cell) => notNegative(decimalOf(cell, /$^/));

/** A whole number from 0 on; `2.000` and `2,000` are two thousand here. */
export const readCount: FieldReader<number> = (cell) => {
  const text = shortText(cell).replace(/[\s\u00a0']/g, '');
  const result = AMBIGUOUS.test(text) ? understood(Number(text.replace(/[.,]/, ''))) : decimalOf(cell, COUNTED);
  if (result.kind === 'value' && !Number.isInteger(result.value)) return fault('number-not-whole');
  return notNegative(result);
};

/** A whole number from 0 to the limit. */
export function countUpTo(limit: number): FieldReader<number> {
  return (cell, context) => {
    const result = readCount(cell, context);
    return result.kind === 'value' && result.value > limit ? fault('number-too-large', { limit }) : result;
  };
}

const COUNTED = /\s*(woorden|words|pagina's|paginas|pages|studenten|students|p\.?|pp\.?|x|keer|times)$/i;

/** The result, unless it is below zero. */
export function notNegative(result: FieldResult<number>): FieldResult<number> {
  return result.kind === 'value' && result.value < 0 ? fault('number-negative') : result;
}
