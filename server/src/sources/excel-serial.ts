import { clockTime, dateOfEpochDay, epochDay, minutesOf } from '@evenkeel/shared/calendar';
import type { CellMoment, SerialEpoch } from './raw-sheet.js';

/** 1970-01-01 as a spreadsheet counts it. */
const UNIX_EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
const SECONDS_A_DAY = 86_400;

/**
 * The day and time that a spreadsheet's date number stands for, or null when it stands for none. Seconds are rounded and then
 * cut to minutes, so that 23:59 stays 23:59. The 1900 count has a 29 February that never was (60): days before it are one off.
 */
export function momentOfSerial(serial: number, epoch: SerialEpoch): CellMoment | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_SERIAL) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const minutes = Math.floor((seconds % SECONDS_A_DAY) / 60);
  const hasTime = minutes > 0 || days === 0;
  const time = clockTime(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
  return { kind: 'moment', date: dayOfSerial(days, epoch), time: hasTime ? time : null };
}

function dayOfSerial(days: number, epoch: SerialEpoch): CellMoment['date'] {
  if (days === 0) return null;
  const beforeLeapBug = epoch === 1900 && days < 60 ? 1 : 0;
  return dateOfEpochDay(days - UNIX_EPOCH[epoch] + beforeLeapBug);
}

/** The date number of a day, a time or both, counted from 1900: the other way round of `momentOfSerial`. */
export function serialOfMoment({ date, time }: CellMoment): number {
  const day = date === null ? 0 : epochDay(date) + UNIX_EPOCH[1900];
  const beforeLeapBug = date !== null && day <= 60 ? 1 : 0;
  return day - beforeLeapBug + (time === null ? 0 : minutesOf(time) / 1440);
}
