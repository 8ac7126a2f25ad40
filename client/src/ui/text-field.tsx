import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  /** What to write, with an example. */
  readonly hint?: string;
  readonly value: string;
  /** The browser's own field for a day or a time; plain text where it is left out. */
  readonly type?: 'text' | 'date' | 'time';
  readonly onChange: (value: string) => void;
}

/** A labelled line of text, a day or a time. */
export function TextField({ label, hint, value, type = 'text', onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className="text-field"
        value={value}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="quiet small">
          {hint}
        </span>
      )}
    </div>
  );
}
