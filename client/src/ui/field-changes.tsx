import { fieldName } from './field-name.js';
import { useFormat } from './format.js';
import { useText } from './use-text.js';
import { valueWords } from './value-words.js';

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
  const format = useFormat();
  const sentence = ({ field, before, after }: FieldChange) => {
    const name = fieldName(field, text);
    const becomes = valueWords(field, after, { text, format });
    if (before === null) return text('change.set', { field: name, after: becomes });
    return text('change.field', { field: name, before: valueWords(field, before, { text, format }), after: becomes });
  };
  return (
    <ul className="fields">
      {fields.map((change) => (
        <li key={change.field}>{sentence(change)}</li>
      ))}
    </ul>
  );
}
