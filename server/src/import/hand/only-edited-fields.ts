import { naturalKey, RECORD_KINDS, type RecordKind, type Schedule } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { recordsByKey } from '../compare/complete-draft.js';
import { recordLabel } from '../compare/record-label.js';
import type { Draft, Drafted } from '../draft/draft.js';
import { rowIssue } from '../template/sheet-row.js';
import type { KeptHandEdits } from './keep-hand-edits.js';

/** What was typed in a row: a record that is new, or some fields of one that is stored. */
export type RowEdit =
  | { readonly kind: 'new'; readonly record: RecordKind }
  | { readonly kind: 'change'; readonly fields: ReadonlySet<string> };

/** The edits of a batch by the number of their row. */
export type HandEdits = ReadonlyMap<number, RowEdit>;

/** The draft of a batch of edits, in which a row speaks of nothing but the fields that were typed, and adds nothing that is there. */
export function onlyEditedFields(draft: Draft, stored: Schedule, edits: HandEdits): KeptHandEdits {
  const issues: ImportIssue[] = [];
  const parts = RECORD_KINDS.map((kind) => [kind, editedOfKind(kind, draft, edits)] as const);
  for (const kind of RECORD_KINDS) issues.push(...alreadyThere(kind, { draft, stored, edits }));
  return { draft: Object.fromEntries(parts) as unknown as Draft, issues }; // one map for each record kind
}

function editedOfKind<K extends RecordKind>(
  kind: K,
  draft: Draft,
  edits: HandEdits,
): ReadonlyMap<string, Drafted<RecordKind>> {
  const records: ReadonlyMap<string, Drafted<RecordKind>> = draft[kind];
  return new Map([...records].map(([key, drafted]) => [key, narrowed(drafted, edits)]));
}

function narrowed(drafted: Drafted<RecordKind>, edits: HandEdits): Drafted<RecordKind> {
  const rows = [drafted.place, ...drafted.others].map(({ row }) => edits.get(row));
  const isTyped = (field: string) => rows.some((edit) => edit?.kind === 'new' || edit?.fields.has(field));
  return { ...drafted, given: drafted.given.filter(isTyped) };
}

interface Batch {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly edits: HandEdits;
}

function alreadyThere<K extends RecordKind>(kind: K, { draft, stored, edits }: Batch): readonly ImportIssue[] {
  const byKey = recordsByKey(kind, stored);
  const records: ReadonlyMap<string, Drafted<K>> = draft[kind];
  return [...records.values()].flatMap(({ record, place }) => {
    const edit = edits.get(place.row);
    if (edit?.kind !== 'new' || edit.record !== kind || !byKey.has(naturalKey(kind, record))) return [];
    const field = kind === 'offerings' ? 'periods' : 'code';
    return [rowIssue(place, 'edit-exists', { field, values: { record: recordLabel(kind, record) } })];
  });
}
