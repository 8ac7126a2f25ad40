import { useId } from 'react';

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Whether the reader is told that it has to be filled in. */
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
}

/** A labelled piece of text of several lines. */
export function TextArea({ label, hint, value, fault, onChange }: TextAreaProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-field text-area"
        rows={3}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="quiet small">
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className="small" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
