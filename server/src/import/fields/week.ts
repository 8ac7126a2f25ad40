import { type IsoWeek, isoWeek } from '@evenkeel/shared/calendar';
import { periodCode } from '../../sources/period-code.js';
import { type FieldReader, fault, understood } from './field-reader.js';
import { shortText } from './short-text.js';

/** A week as it is written. Only the calendar and the academic year can say which week it is. */
export type WrittenWeek =
  | { readonly kind: 'iso'; readonly week: IsoWeek }
  | { readonly kind: 'number'; readonly number: number }
  /** "lesweek 3", "blok 2 week 5". */
  | { readonly kind: 'teaching'; readonly period: string | null; readonly number: number }
  /** "tentamenweek", "hertentamenweek 2 blok 1". */
  | {
      readonly kind: 'sitting';
      readonly sitting: 'exam' | 'resit';
      readonly period: string | null;
      readonly number: number | null;
    };

const WORD = '(?:wk|week|w|kalenderweek|calendar week|weeknr|kw|kalenderwoche|woche|semaine|vecka|uge|uke)';
const NUMBER = new RegExp(`^${WORD}?\\.?\\s*(\\d{1,2})$`, 'i');
const OF_YEAR = new RegExp(`^${WORD}\\.?\\s*(\\d{1,2})\\s*[,/-]?\\s*(20\\d{2})$`, 'i');
const TEACHING = /^(?:les|onderwijs|college|teaching|course|lecture)[\s-]*w(?:ee)?k\s*(\d{1,2})$/i;
const IN_PERIOD =
  /^((?:blok|block|periode|period|semester|sem|b|p)\.?\s*\w{1,3})\s*[,/-]?\s*(?:(?:les|onderwijs|teaching)\s*)?(?:week|wk|w)\.?\s*(\d{1,2})$/i;
const SITTING =
  /^(her)?(?:tentamen|toets|exam|examen|kansing|resit|re-sit)[\s-]*(?:week|weken|weeks|periode|period)?\s*(\d{1,2})?$/i;
const PERIOD_BESIDE = /\s*,?\s*((?:blok|block|periode|period|semester)\s*\d{1,2})\s*,?\s*/i;

/** The week that a text names, or null when it names none. A number of 54 or more is no week. */
export function parseWeek(text: string): WrittenWeek | null {
  const iso = isoWeek(text);
  if (iso) return { kind: 'iso', week: iso };
  const ofYear = OF_YEAR.exec(text);
  const named = ofYear && isoWeek(`${ofYear[2]}-W${ofYear[1]?.padStart(2, '0')}`);
  if (named) return { kind: 'iso', week: named };
  const number = NUMBER.exec(text);
  if (number) return weekNumber(Number(number[1]));
  const teaching = TEACHING.exec(text);
  if (teaching) return { kind: 'teaching', period: null, number: Number(teaching[1]) };
  const inPeriod = IN_PERIOD.exec(text);
  if (inPeriod?.[1]) return { kind: 'teaching', period: periodCode(inPeriod[1]), number: Number(inPeriod[2]) };
  return parseSitting(text);
}

function weekNumber(number: number): WrittenWeek | null {
  return number >= 1 && number <= 53 ? { kind: 'number', number } : null;
}

function parseSitting(text: string): WrittenWeek | null {
  const beside = PERIOD_BESIDE.exec(text);
  const match = SITTING.exec(beside ? text.replace(beside[0], ' ').trim() : text);
  if (!match) return null;
  const sitting = match[1] || /^re-?sit/i.test(match[0]) ? 'resit' : 'exam';
  const number = match[2] === undefined ? null : Number(match[2]);
  return { kind: 'sitting', sitting, period: beside?.[1] ? periodCode(beside[1]) : null, number };
}

/** A week: `42`, `week 42`, `2026-W42`, `lesweek 3`, `blok 2 week 5`, `tentamenweek`. */
export const readWeek: FieldReader<WrittenWeek> = (cell) => {
  const week = parseWeek(shortText(cell));
  return week ? understood(week) : fault('week-invalid');
};

/** A week below a header that says "teaching week": a bare number counts from the start of the course's period. */
export const readTeachingWeek: FieldReader<WrittenWeek> = (cell, context) => {
  const result = readWeek(cell, context);
  return result.kind === 'value' ? understood(asTeachingWeek(result.value)) : result;
};

/** The week with its number counted in the period of the course, where a bare number was written. */
export function asTeachingWeek(week: WrittenWeek): WrittenWeek {
  return week.kind === 'number' ? { kind: 'teaching', period: null, number: week.number } : week;
}
