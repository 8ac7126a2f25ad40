import type { RecordKind, Schedule } from './schedule.js';

/** The natural keys of records of each kind; a kind that is left out has none. */
export type RecordKeys = { readonly [K in RecordKind]?: readonly string[] };

/** What an import asks the store to write: records that are new, records that replace the one with the same natural key, and keys of records to take away. */
export interface ScheduleChange {
  readonly added: Schedule;
  readonly changed: Schedule;
  /** Left out where nothing is taken away, as in most imports. */
  readonly removed?: RecordKeys;
}
