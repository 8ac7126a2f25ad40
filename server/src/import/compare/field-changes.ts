import type { RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';
import { fieldOf, sameValue } from '../draft/draft.js';
import { contentFields } from './complete-draft.js';
import { fieldText } from './field-text.js';
import { isToldInShort, shownContent } from './shown-content.js';

/** A field with what it was and what it becomes. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Changed<K extends RecordKind> {
  readonly before: ScheduleRecord<K> | null;
  readonly after: ScheduleRecord<K>;
  /** The fields that differ. */
  readonly changed: readonly string[];
}

/** The fields that differ as texts. Of sums over students their sizes are told, all of them where none differs. */
export function fieldChanges<K extends RecordKind>(kind: K, changed: Changed<K>): readonly FieldChange[] {
  const after = shownContent(kind, changed.after);
  const before = changed.before === null ? {} : shownContent(kind, changed.before);
  const listed = isToldInShort(kind) ? fieldsInShort(before, after) : changed.changed;
  return listed.map((field) => ({
    field,
    before: fieldText(fieldOf(before, field)),
    after: fieldText(fieldOf(after, field)),
  }));
}

function fieldsInShort(before: object, after: object): readonly string[] {
  const fields = contentFields(after);
  const differing = fields.filter((field) => !sameValue(fieldOf(before, field), fieldOf(after, field)));
  return differing.length > 0 ? differing : fields;
}
