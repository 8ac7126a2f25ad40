import type { LoggedChangeDocument } from '@evenkeel/shared/contract';
import type { FieldChange } from '../../ui/field-changes.js';

/** Not what a record says, but where it comes from. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['provenance', 'fieldProvenance', 'claims']);

/** The fields that differ between a record as it was and as it became. */
export function changedFields({ before, after }: LoggedChangeDocument): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !NOT_CONTENT.has(field))
    .map((field) => ({ field, before: valueText(before?.[field]), after: valueText(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

/** A value as text: of lists and parts their values, null where there is none. */
function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join('; ') || null;
  if (typeof value === 'object') return Object.values(value).map(valueText).filter(Boolean).join(' ') || null;
  return String(value);
}
