import type { ImportIssueCode, IssueValues } from '../../sources/import-issue.js';
import type { Cell, SerialEpoch } from '../../sources/raw-sheet.js';
import type { SlashOrder } from './date-order.js';

/** A cell that holds something. */
export type FilledCell = Exclude<Cell, null>;

/** What is known about a column before its cells are read. */
export interface ColumnContext {
  /** How dates with slashes are to be read; null when nobody said and nothing proves it. */
  readonly slashOrder: SlashOrder | null;
  readonly serialEpoch: SerialEpoch;
  /** Whether its header says that times are counted in minutes; in hours otherwise. */
  readonly inMinutes?: boolean;
}

/** A value, or why there is none. A value can come with a remark, such as "read as `other`". */
export type FieldResult<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly remark?: ImportIssueCode;
      readonly remarkValues?: IssueValues;
    }
  | { readonly kind: 'fault'; readonly code: ImportIssueCode; readonly values: IssueValues };

/** Turns the content of a cell into a value. */
export type FieldReader<T> = (cell: FilledCell, context: ColumnContext) => FieldResult<T>;

/** The value was understood. */
export function understood<T>(value: T): FieldResult<T> {
  return { kind: 'value', value };
}

/** The value was not understood. */
export function fault(code: ImportIssueCode, values: IssueValues = {}): FieldResult<never> {
  return { kind: 'fault', code, values };
}
