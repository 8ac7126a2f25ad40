import type { ScheduleRecord } from '@evenkeel/shared/schedule';

/** Whether two records say the same and come from the same place, whatever the order of their fields. */
export function sameRecord(one: ScheduleRecord | null, other: ScheduleRecord | null): boolean {
  return recordText(one) === recordText(other);
}

/** A record as a text that is the same for records that are the same. */
export function recordText(record: ScheduleRecord | null): string {
  return JSON.stringify(record, (_, value: unknown) => (isPlainObject(value) ? sorted(value) : value));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
