import { RECORD_KINDS, type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import type { RecordPart } from './worker-messages.js';

/** Records and meetings in a part: a few milliseconds of copying. */
const PART_SIZE = 1000;

/** A schedule in parts that are quickly copied, kind by kind and in order. */
export function* recordParts(schedule: Schedule): Generator<RecordPart> {
  for (const record of RECORD_KINDS) {
    const all: readonly ScheduleRecord[] = schedule[record];
    for (let start = 0; start < all.length; ) {
      const end = endOfPart(all, start);
      yield { record, records: all.slice(start, end) };
      start = end;
    }
  }
}

function endOfPart(records: readonly ScheduleRecord[], start: number): number {
  let size = 0;
  let end = start;
  while (end < records.length && size < PART_SIZE) {
    size += sizeOf(records[end]);
    end += 1;
  }
  return end;
}

function sizeOf(record: ScheduleRecord | undefined): number {
  return 1 + (record && 'sessions' in record ? record.sessions.length : 0);
}

/** A schedule as it comes in, part by part. */
export class GatheredRecords {
  readonly #records = new Map<RecordKind, ScheduleRecord[]>();

  add({ record, records }: RecordPart): void {
    const known = this.#records.get(record) ?? [];
    for (const one of records) known.push(one);
    this.#records.set(record, known);
  }

  schedule(): Schedule {
    const entries = RECORD_KINDS.map((kind) => [kind, this.#records.get(kind) ?? []] as const);
    return Object.fromEntries(entries) as unknown as Schedule; // one list for each record kind
  }
}
