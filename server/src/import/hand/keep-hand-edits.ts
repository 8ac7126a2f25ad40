import {
  isByHand,
  isTouchedByHand,
  naturalKey,
  RECORD_KINDS,
  type RecordKeys,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { recordsByKey } from '../compare/complete-draft.js';
import { fieldText } from '../compare/field-text.js';
import { foundations, recordId } from '../compare/foundations.js';
import { recordLabel } from '../compare/record-label.js';
import { type Draft, type Drafted, fieldOf, sameValue } from '../draft/draft.js';
import { columnOf } from '../draft/drafting.js';
import { rowIssue } from '../template/sheet-row.js';

interface HandInput {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly removedByHand: RecordKeys;
}

/** A draft that leaves alone what was edited by hand, with an issue for each thing it wanted otherwise. */
export interface KeptHandEdits {
  readonly draft: Draft;
  readonly issues: readonly ImportIssue[];
}

/**
 * What a person edited by hand is not overwritten: a field that was typed keeps its value, and a record that was taken away stays
 * away, with all that leans on it.
 */
export function keepHandEdits(input: HandInput): KeptHandEdits {
  const issues: ImportIssue[] = [];
  const away = keysByHand(input.removedByHand, input.stored);
  const parts = RECORD_KINDS.map((kind) => [kind, keptOfKind(kind, input, { away, issues })] as const);
  return { draft: Object.fromEntries(parts) as unknown as Draft, issues }; // one map for each record kind
}

/** What was removed and is still away, as texts of `recordId`. */
function keysByHand(removed: RecordKeys, stored: Schedule): Set<string> {
  return new Set(
    RECORD_KINDS.flatMap((kind) => {
      const gone = removed[kind] ?? [];
      const back = gone.length === 0 ? null : recordsByKey(kind, stored);
      return gone.filter((key) => !back?.has(key)).map((key) => recordId(kind, key));
    }),
  );
}

interface Found {
  /** Grows: what leans on a record that stays away stays away as well. */
  readonly away: Set<string>;
  readonly issues: ImportIssue[];
}

function keptOfKind<K extends RecordKind>(
  kind: K,
  { draft, stored }: HandInput,
  found: Found,
): ReadonlyMap<string, Drafted<K>> {
  const records: ReadonlyMap<string, Drafted<K>> = draft[kind];
  const known: readonly ScheduleRecord<K>[] = stored[kind];
  if (found.away.size === 0 && !known.some(isTouchedByHand)) return records;
  const byKey = recordsByKey(kind, stored);
  markAway(kind, records, { byKey, away: found.away });
  const kept = new Map<string, Drafted<K>>();
  for (const [draftKey, drafted] of records) {
    const key = naturalKey(kind, drafted.record);
    const before = byKey.get(key);
    if (before) kept.set(draftKey, keepFields(before, drafted, found.issues));
    else if (found.away.has(recordId(kind, key))) found.issues.push(awayIssue(kind, drafted));
    else kept.set(draftKey, drafted);
  }
  return kept;
}

interface Away<K extends RecordKind> {
  readonly byKey: ReadonlyMap<string, ScheduleRecord<K>>;
  readonly away: Set<string>;
}

/** Repeated until nothing follows any more: a resit may be a resit of a resit. */
function markAway<K extends RecordKind>(
  kind: K,
  records: ReadonlyMap<string, Drafted<K>>,
  { byKey, away }: Away<K>,
): void {
  for (let size = -1; size !== away.size && away.size > 0; ) {
    size = away.size;
    for (const { record } of records.values()) {
      const key = naturalKey(kind, record);
      if (!byKey.has(key) && foundations(record).some((foundation) => away.has(foundation)))
        away.add(recordId(kind, key));
    }
  }
}

function awayIssue<K extends RecordKind>(kind: K, { record, place }: Drafted<K>): ImportIssue {
  return rowIssue(place, 'hand-removal-kept', { values: { record: recordLabel(kind, record) } });
}

function keepFields<K extends RecordKind>(
  stored: ScheduleRecord<K>,
  drafted: Drafted<K>,
  issues: ImportIssue[],
): Drafted<K> {
  const kept = drafted.given.filter((field) => isByHand(stored, field));
  if (kept.length === 0) return drafted;
  for (const fields of conflicts(stored, drafted.record, kept)) issues.push(keptIssue(stored, drafted, fields));
  return { ...drafted, given: drafted.given.filter((field) => !kept.includes(field)) };
}

/** The day and the week something is due are one thing said in two ways. */
const DUE: readonly string[] = ['dueOn', 'dueWeek'];

function conflicts(stored: object, record: object, kept: readonly string[]): readonly (readonly string[])[] {
  const differing = kept.filter((field) => !sameValue(fieldOf(stored, field), fieldOf(record, field)));
  const due = differing.some((field) => DUE.includes(field)) ? [DUE] : [];
  return [...due, ...differing.filter((field) => !DUE.includes(field)).map((field) => [field])];
}

function keptIssue<K extends RecordKind>(
  stored: ScheduleRecord<K>,
  { record, place }: Drafted<K>,
  fields: readonly string[],
): ImportIssue {
  const [field = ''] = fields;
  const offered = valueText(record, fields);
  const values = { field, kept: valueText(stored, fields) ?? 'none', offered: offered ?? 'none' };
  return rowIssue(place, 'hand-edit-kept', { field: columnOf(place, field), value: offered, values });
}

function valueText(record: object, fields: readonly string[]): string | null {
  const texts = fields.flatMap((field) => fieldText(fieldOf(record, field)) ?? []);
  return texts.length === 0 ? null : texts.join(', ');
}
