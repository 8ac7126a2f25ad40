import type { Schedule } from './schedule.js';

/** What an import asks the store to write: records that are new and records that replace the one with the same natural key. */
export interface ScheduleChange {
  readonly added: Schedule;
  readonly changed: Schedule;
}
