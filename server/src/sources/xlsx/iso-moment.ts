import { clockTime, plainDate } from '@evenkeel/shared/calendar';
import type { CellMoment } from '../raw-sheet.js';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** The day and time that strict workbooks write out (`2026-10-23T23:59:00`), or null when it is no such text. */
export function momentOfIso(text: string): CellMoment | null {
  const match = ISO.exec(text);
  const date = match?.[1] ? plainDate(match[1]) : null;
  if (!date) return null;
  return { kind: 'moment', date, time: match?.[2] && match[2] !== '00:00' ? clockTime(match[2]) : null };
}
