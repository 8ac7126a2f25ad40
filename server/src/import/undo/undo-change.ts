import {
  EMPTY_SCHEDULE,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleChange,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import type { RecordImage } from '../../storage/import-log.repository.js';
import { recordsByKey } from '../compare/complete-draft.js';
import { recordLabel } from '../compare/record-label.js';
import { dependentRecords } from './dependent-records.js';
import { sameRecord } from './same-record.js';

/** What takes an import back, or the records that keep it from being taken back. */
export type Undo =
  | { readonly kind: 'possible'; readonly change: ScheduleChange }
  | { readonly kind: 'blocked'; readonly labels: readonly string[] };

/**
 * The change that puts every record back as it was before an import. Blocked when a record is no longer as that import left it, or
 * when something that came later leans on a record that would go.
 */
export function undoChange(stored: Schedule, images: readonly RecordImage[]): Undo {
  const parts = RECORD_KINDS.map((kind) => partOf(kind, stored, images));
  const removed = Object.fromEntries(parts.map(({ kind, removed: keys }) => [kind, keys]));
  const labels = [...parts.flatMap(({ blocking }) => blocking), ...dependentRecords(stored, removed)];
  if (labels.length > 0) return { kind: 'blocked', labels: [...new Set(labels)] };
  const of = (pick: 'added' | 'changed') => Object.fromEntries(parts.map((part) => [part.kind, part[pick]]));
  const change = { added: { ...EMPTY_SCHEDULE, ...of('added') }, changed: { ...EMPTY_SCHEDULE, ...of('changed') } };
  return { kind: 'possible', change: { ...change, removed } };
}

interface UndoPart {
  readonly kind: RecordKind;
  readonly added: readonly ScheduleRecord[];
  readonly changed: readonly ScheduleRecord[];
  readonly removed: readonly string[];
  readonly blocking: readonly string[];
}

function partOf(kind: RecordKind, stored: Schedule, images: readonly RecordImage[]): UndoPart {
  const now = recordsByKey(kind, stored);
  const own = images.filter(({ recordKind }) => recordKind === kind);
  const touched = own.filter((image) => !sameRecord(now.get(image.naturalKey) ?? null, image.after));
  return {
    kind,
    added: own.flatMap(({ before, after }) => (before !== null && after === null ? [before] : [])),
    changed: own.flatMap(({ before, after }) => (before !== null && after !== null ? [before] : [])),
    removed: own.filter(({ before }) => before === null).map(({ naturalKey }) => naturalKey),
    blocking: touched.flatMap((image) => labelOf(kind, now.get(image.naturalKey) ?? image.after ?? image.before)),
  };
}

function labelOf(kind: RecordKind, record: ScheduleRecord | null): readonly string[] {
  return record === null ? [] : [recordLabel(kind, record as never)]; // images and the store keep records by their kind
}
