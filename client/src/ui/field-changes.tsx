import { fieldName } from './field-name.js';
import { useText } from './use-text.js';

/** A field of a record as it was and as it is; null is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface FieldChangesProps {
  readonly fields: readonly FieldChange[];
  /** A record that is new, or is no more, has many fields and no surprise. */
  readonly folded: boolean;
}

/** What changes, field by field. */
export function FieldChanges({ fields, folded }: FieldChangesProps) {
  const text = useText();
  if (fields.length === 0) return null;
  if (!folded) return <Fields fields={fields} />;
  return (
    <details className="twin fields-folded">
      <summary>{text('change.fields', { count: fields.length })}</summary>
      <Fields fields={fields} />
    </details>
  );
}

function Fields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const text = useText();
  return (
    <ul className="fields">
      {fields.map(({ field, before, after }) => (
        <li key={field}>
          {before === null
            ? text('change.set', { field: fieldName(field, text), after: after ?? text('change.nothing') })
            : text('change.field', { field: fieldName(field, text), before, after: after ?? text('change.nothing') })}
        </li>
      ))}
    </ul>
  );
}
