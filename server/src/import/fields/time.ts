import { type ClockTime, clockTime } from '@evenkeel/shared/calendar';
import { momentOfSerial } from '../../sources/excel-serial.js';
import { type FieldReader, type FieldResult, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';

/** A time of day: `13:30`, `13.30 uur`, `9u30`, `9u`, or a cell that its program keeps as a time. */
export const readTime: FieldReader<ClockTime> = (cell) => {
  if (typeof cell === 'string') return fromText(shortText(cell).toLowerCase());
  if (typeof cell === 'number') return fromFraction(cell);
  if (typeof cell === 'object' && cell.kind === 'moment' && cell.time) return understood(cell.time);
  return fault('time-invalid');
};

function fromText(text: string): FieldResult<ClockTime> {
  const bare = text.replace(/\s*(uur|hrs?|hours?|h)\.?$/, '').trim();
  const wholeHour = /^(\d{1,2})\s*u?$/.exec(bare);
  const time = clockTime(
    wholeHour && bare !== text.trim() ? `${wholeHour[1]}:00` : bare.replace(/^(\d{1,2})u$/, '$1:00'),
  );
  return time ? understood(time) : fault('time-invalid');
}

/** Spreadsheets keep a time as a part of a day. */
function fromFraction(value: number): FieldResult<ClockTime> {
  const time = value >= 0 && value < 1 ? momentOfSerial(value, 1900)?.time : null;
  return time ? understood(time) : fault('time-invalid');
}
