import type { RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';
import { contentFields } from './complete-draft.js';
import { type FieldChange, fieldChanges } from './field-changes.js';
import { recordLabel } from './record-label.js';

/** What happens to one record. */
export interface RecordChange {
  readonly record: RecordKind;
  readonly change: 'added' | 'changed' | 'moved' | 'missing';
  readonly label: string;
  readonly fields: readonly FieldChange[];
}

/**
 * A record that was not stored yet. Its texts are made when they are asked for: of a hundred thousand new records two thousand are
 * listed. It is a class because an object with accessors of its own takes ten times the memory.
 */
export class NewRecord<K extends RecordKind> implements RecordChange {
  readonly change = 'added';

  constructor(
    readonly record: K,
    private readonly content: ScheduleRecord<K>,
  ) {}

  get label(): string {
    return recordLabel(this.record, this.content);
  }

  get fields(): readonly FieldChange[] {
    const { record, content } = this;
    const fields = fieldChanges(record, { before: null, after: content, changed: contentFields(content) });
    return fields.filter(({ after }) => after !== null && after !== '');
  }
}

/** A change as it is answered. */
export function changeDocument({ record, change, label, fields }: RecordChange) {
  return { record, change, label, fields: [...fields] };
}
