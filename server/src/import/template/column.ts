import { listOf } from '../../sources/list-of.js';
import type { FieldReader } from '../fields/field-reader.js';

/** A column of the template. */
export interface Column<T> {
  /** What people call it: first the English and the Dutch name of the template, then aliases. Compared as bare words. */
  readonly headers: readonly string[];
  readonly read: FieldReader<T>;
  /** `column`: the sheet is no use without it, and each row must fill it in. */
  readonly need: 'column' | 'optional';
  /** Dates with slashes are looked at over the whole column. */
  readonly holds: 'dates' | 'other';
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of a row: one for each column, null where the cell is blank or its column is absent. */
export type RowValues<C extends Columns> = {
  readonly [K in keyof C]: (C[K] extends Column<infer T> ? T : never) | null;
};

/** The sheets of the template. */
export const SHEET_KINDS = [
  'programmes',
  'courses',
  'optionGroups',
  'calendar',
  'offerings',
  'activities',
  'assessments',
  'activityCounts',
  'evaluations',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** One sheet of the template. */
export interface SheetTemplate<C extends Columns = Columns> {
  readonly kind: SheetKind;
  /** Its names as a sheet, and in the names of files: a list with commas. */
  readonly names: string;
  readonly columns: C;
  /** Fields that say what a row is of: a merged cell over several rows goes for each of them. What is counted, such as a weight, is none. */
  readonly belonging?: readonly string[];
  /** Fields that follow from others where they have no column. */
  readonly derived?: Readonly<Record<string, readonly string[]>>;
  /** What tables of this kind are known by that leave out columns they should have. */
  readonly signs?: Signs;
}

/** Headers that only this sheet has, and what then takes the place of a column that is left out. */
export interface Signs {
  /** One of these is enough. */
  readonly fields: readonly string[];
  /** Words in headers, compared as bare words, which count beside one of some fields. */
  readonly words: RegExp;
  readonly beside: readonly string[];
  /** By the field that has no column: the fields that say it too, the best first, with how their cells are read then. */
  readonly standIns: Readonly<
    Record<string, readonly { readonly field: string; readonly read: FieldReader<unknown> }[]>
  >;
}

/** A column that the sheet can't do without. Headers are a list with commas. */
export function required<T>(read: FieldReader<T>, headers: string): Column<T> {
  return { headers: listOf(headers), read, need: 'column', holds: 'other' };
}

/** A column that may be left out or left blank. */
export function optional<T>(read: FieldReader<T>, headers: string): Column<T> {
  return { headers: listOf(headers), read, need: 'optional', holds: 'other' };
}

/** A column of dates that may be left out or left blank. */
export function dates<T>(read: FieldReader<T>, headers: string): Column<T> {
  return { ...optional(read, headers), holds: 'dates' };
}

/** A column of dates that the sheet can't do without. */
export function requiredDates<T>(read: FieldReader<T>, headers: string): Column<T> {
  return { ...required(read, headers), holds: 'dates' };
}
