import { minutesOf } from '@evenkeel/shared/calendar';
import { decimalOf, notNegative } from './decimal.js';
import { type FieldReader, understood } from './field-reader.js';
import { shortText } from './short-text.js';

const MINUTES = /^(\d+)\s*(?:min|minuten|minutes|m)\.?$/i;
const CLOCK = /^(\d{1,3})\s*[:u]\s*([0-5]\d)$/i;
const UNIT = /\s*(u|uur|uren|h|hr|hrs|hours?)\.?$/i;

/** A number of hours: `1,5`, `2 uur`, `90 min`, `1:30` or a cell that its program keeps as a time; a bare number of minutes where the header says so. */
export const readHours: FieldReader<number> = (cell, { inMinutes = false }) => {
  if (typeof cell === 'object' && cell.kind === 'moment' && cell.date === null && cell.time !== null) {
    return understood(minutesOf(cell.time) / 60);
  }
  const text = typeof cell === 'string' ? shortText(cell) : '';
  const minutes = MINUTES.exec(text);
  if (minutes) return understood(Number(minutes[1]) / 60);
  const clock = CLOCK.exec(text);
  if (clock) return understood(Number(clock[1]) + Number(clock[2]) / 60);
  const count = notNegative(decimalOf(cell, UNIT));
  return inMinutes && count.kind === 'value' && !UNIT.test(text) ? understood(count.value / 60) : count;
};
