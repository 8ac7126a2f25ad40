import { type ClockTime, clockTime } from '@evenkeel/shared/calendar';
import { momentOfSerial } from '../../sources/excel-serial.js';
import { type FieldReader, type FieldResult, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';

const RANGE = /^(.*?\d.*?)\s*(?:-|–|tot|to|bis)\s*(\d.*)$/;
const HALF_DAY = /^(\d{1,2}[:.]\d{2})(?:[:.]\d{2})?\s*([ap])\.?m\.?$/;

/** A time of day: `13:30`, `13.30 uur`, `9u30`, `9u`, `1:30 pm`, or a cell that its program keeps as a time. Of `9:00 - 12:00` it is the start, with a remark. */
export const readTime: FieldReader<ClockTime> = (cell) => {
  if (typeof cell === 'string') return fromRangeOrTime(shortText(cell).toLowerCase().trim());
  if (typeof cell === 'number') return fromFraction(cell);
  if (typeof cell === 'object' && cell.kind === 'moment' && cell.time) return understood(cell.time);
  return fault('time-invalid');
};

function fromRangeOrTime(text: string): FieldResult<ClockTime> {
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  const [start, end] = [fromText(first), fromText(last)];
  if (start.kind === 'fault' || end.kind === 'fault') return fromText(text);
  return { ...start, remark: 'time-is-start', remarkValues: { start: start.value, end: end.value } };
}

function fromText(text: string): FieldResult<ClockTime> {
  const half = HALF_DAY.exec(text);
  if (half) {
    const time = timeOfHalfDay(half[1] ?? '', half[2] ?? '');
    return time ? understood(time) : fault('time-invalid');
  }
  const bare = text.replace(/\s*(uur|hrs?|hours?|h)\.?$/, '').trim();
  const wholeHour = /^(\d{1,2})\s*u?$/.exec(bare);
  const time = clockTime(
    wholeHour && bare !== text.trim() ? `${wholeHour[1]}:00` : bare.replace(/^(\d{1,2})u$/, '$1:00'),
  );
  return time ? understood(time) : fault('time-invalid');
}

/** A time of twelve hours, with `a` for the first half of the day and `p` for the second; null where there is no such time. */
export function timeOfHalfDay(written: string, half: string): ClockTime | null {
  const time = clockTime(written);
  const hour = Number(time?.slice(0, 2));
  if (!time || hour < 1 || hour > 12) return null;
  return clockTime(`${(hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}${time.slice(2)}`);
}

/** Spreadsheets keep a time as a part of a day. */
function fromFraction(value: number): FieldResult<ClockTime> {
  const time = value >= 0 && value < 1 ? momentOfSerial(value, 1900)?.time : null;
  return time ? understood(time) : fault('time-invalid');
}
