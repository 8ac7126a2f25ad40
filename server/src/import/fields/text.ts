import { cellText } from './cell-text.js';
import { type FieldReader, fault, understood } from './field-reader.js';

/** What the store keeps: longer is refused, never clipped. */
export const CODE_LENGTH = 80;
export const NAME_LENGTH = 300;
export const NOTE_LENGTH = 1000;

const CONTROL = /[\p{Cc}\p{Cn}\p{Cs}]/u;

/** A text of at most so many characters. Line breaks and tabs become blanks; other control characters are refused. */
export function textUpTo(length: number): FieldReader<string> {
  return (cell) => {
    const text = cellText(cell).replace(/\s+/g, ' ').trim();
    if (CONTROL.test(text)) return fault('control-characters');
    return text.length > length ? fault('value-too-long', { length: text.length, limit: length }) : understood(text);
  };
}

export const readCode = textUpTo(CODE_LENGTH);
export const readName = textUpTo(NAME_LENGTH);
export const readNote = textUpTo(NOTE_LENGTH);

/** A name that serves as code as well: its beginning, since codes are short. The name itself is kept in full beside it. */
export const readNameAsCode: FieldReader<string> = (cell, context) => {
  const name = readName(cell, context);
  return name.kind === 'value' ? understood(name.value.slice(0, CODE_LENGTH - NUMBER_LENGTH).trim()) : name;
};

/** Room for a number behind it. */
const NUMBER_LENGTH = 5;
