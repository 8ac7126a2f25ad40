import { naturalKey, type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import type { Draft } from '../draft/draft.js';
import type { RecordChange } from './compare-schedules.js';
import { recordLabel } from './record-label.js';

const DATED_KINDS = ['offerings', 'activities', 'assessments'] as const;
type DatedKind = (typeof DATED_KINDS)[number];

/**
 * What is stored for the courses and years that the files speak of, of the kinds of record the files hold, and is not in them.
 * It is shown apart and never removed by itself: absent is not deleted.
 */
export function missingRecords(draft: Draft, stored: Schedule): readonly RecordChange[] {
  const scope = new Set(DATED_KINDS.flatMap((kind) => [...draft[kind].values()].map(({ record }) => pairOf(record))));
  return DATED_KINDS.flatMap((kind) => (draft[kind].size === 0 ? [] : missingOf(kind, { draft, stored, scope })));
}

interface Scope {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly scope: ReadonlySet<string>;
}

function missingOf<K extends DatedKind & RecordKind>(
  kind: K,
  { draft, stored, scope }: Scope,
): readonly RecordChange[] {
  const records: readonly ScheduleRecord<K>[] = stored[kind];
  return records
    .filter((record) => scope.has(pairOf(record)) && !draft[kind].has(naturalKey(kind, record)))
    .map((record) => ({ record: kind, change: 'missing', label: recordLabel(kind, record), fields: [] }));
}

function pairOf(record: ScheduleRecord<DatedKind>): string {
  return `${record.courseCode}\n${record.academicYear}`;
}
