import {
  HAND_SOURCE,
  naturalKey,
  RECORD_KINDS,
  type RecordKeys,
  type RecordKind,
  type Schedule,
  type ScheduleChange,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { applyChange } from '../import/compare/apply-change.js';
import { dependentRecords } from '../import/undo/dependent-records.js';
import type { ImportIssue } from '../sources/import-issue.js';
import { type RemovedRow } from './edit-batch.js';
import { rowOfEdit } from './edit-sheets.js';
import { sheetOf } from './edit-tables.js';

/** Records named in an issue. */
const NAMED = 10;

/** The records that go with a row: a course leaves with its last programme. */
function keysOfRow({ row }: RemovedRow, stored: Schedule): RecordKeys {
  const entry = row.records.find(({ kind }) => kind === 'curriculum');
  const isShared = (courseCode: string) =>
    stored.curriculum.some(
      (other) => other.courseCode === courseCode && naturalKey('curriculum', other) !== entry?.key,
    );
  const going = row.records.filter(
    ({ kind, record }) => kind !== 'courses' || !('code' in record) || !isShared(record.code),
  );
  return Object.fromEntries(going.map(({ kind, key }) => [kind, [key]]));
}

/** The keys of all records that are taken away. */
export function removedKeys(rows: readonly RemovedRow[], stored: Schedule): RecordKeys {
  const parts = rows.map((row) => keysOfRow(row, stored));
  const kinds = RECORD_KINDS.filter((kind) => parts.some((part) => part[kind]));
  return Object.fromEntries(kinds.map((kind) => [kind, [...new Set(parts.flatMap((part) => part[kind] ?? []))]]));
}

/** What stays and leans on a row that goes. `after` is the schedule as it would be. */
export function removalIssues(rows: readonly RemovedRow[], stored: Schedule, after: Schedule): readonly ImportIssue[] {
  return rows.flatMap((removed) => {
    const dependent = dependentRecords(after, keysOfRow(removed, stored));
    if (dependent.length === 0) return [];
    const named = dependent.slice(0, NAMED).join('; ') + (dependent.length > NAMED ? '; …' : '');
    const place = {
      file: HAND_SOURCE,
      sheet: sheetOf(removed.kind).name.en,
      row: rowOfEdit(removed.edit),
      column: null,
    };
    return [{ code: 'edit-still-used', place, value: null, values: { records: named } }];
  });
}

/** A change that takes records away; what is taken away and added again under the same key replaces what is stored. */
export function withRemoval(change: ScheduleChange, removed: RecordKeys): ScheduleChange {
  const parts = RECORD_KINDS.map((kind) => partOf(kind, change, new Set(removed[kind] ?? [])));
  return {
    added: scheduleOf(parts, ({ added }) => added),
    changed: scheduleOf(parts, ({ changed }) => changed),
    removed: Object.fromEntries(
      parts.filter((part) => part.removed.length > 0).map((part) => [part.kind, part.removed]),
    ),
  };
}

interface Part {
  readonly kind: RecordKind;
  readonly added: readonly ScheduleRecord[];
  readonly changed: readonly ScheduleRecord[];
  readonly removed: readonly string[];
}

function partOf<K extends RecordKind>(kind: K, change: ScheduleChange, removed: ReadonlySet<string>): Part {
  const added: readonly ScheduleRecord<K>[] = change.added[kind];
  const again = new Set(added.map((record) => naturalKey(kind, record)).filter((key) => removed.has(key)));
  const isAgain = (record: ScheduleRecord<K>) => again.has(naturalKey(kind, record));
  return {
    kind,
    added: added.filter((record) => !isAgain(record)),
    changed: [...change.changed[kind], ...added.filter(isAgain)],
    removed: [...removed].filter((key) => !again.has(key)),
  };
}

function scheduleOf(parts: readonly Part[], pick: (part: Part) => readonly ScheduleRecord[]): Schedule {
  return Object.fromEntries(parts.map((part) => [part.kind, pick(part)])) as unknown as Schedule; // one list for each record kind
}

/** The schedule without what is taken away. */
export function withoutRemoved(stored: Schedule, removed: RecordKeys): Schedule {
  const nothing = scheduleOf(
    RECORD_KINDS.map((kind) => ({ kind, added: [], changed: [], removed: [] })),
    () => [],
  );
  return applyChange(stored, { added: nothing, changed: nothing, removed });
}
