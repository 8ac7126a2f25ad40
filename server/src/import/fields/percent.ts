import { parseDecimal } from './decimal.js';
import { type FieldReader, type FieldResult, fault } from './field-reader.js';
import { shortText } from './short-text.js';

/** A weight as it is written: whether 0.4 is a share or a percentage can only be told from the whole column. */
export interface WrittenWeight {
  readonly value: number;
  readonly withSign: boolean;
}

/** A weight of 0 to any number of percent; sums are checked later, where the whole group can be shown. */
export const readWeight: FieldReader<WrittenWeight> = (cell) => {
  if (typeof cell === 'number') return weight(cell, { withSign: false });
  if (typeof cell !== 'string') return fault('number-invalid');
  const text = shortText(cell);
  const bare = text.replace(/\s*(%|procent|percent)$/i, '');
  const number = parseDecimal(bare);
  return number.kind === 'fault' ? number : weight(number.value, { withSign: bare !== text });
};

function weight(value: number, written: { withSign: boolean }): FieldResult<WrittenWeight> {
  return value < 0 ? fault('number-negative') : { kind: 'value', value: { value, ...written } };
}
