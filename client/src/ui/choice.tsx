import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
  /** What the choice is a part of, for who hears the label without seeing its place. */
  readonly of?: string;
  readonly onChange: (value: T) => void;
}

/** A labelled choice out of a few: the browser's own list, which works with every keyboard and reader. */
export function Choice<T extends string>({ label, value, options, disabled, of, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
