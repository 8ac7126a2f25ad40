import { useId, useState } from 'react';
import { useText } from '../../ui/use-text.js';

interface LineListProps {
  readonly field: 'product' | 'everyone';
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of texts, one on a line. */
export function LineList({ field, lines, onChange }: LineListProps) {
  const text = useText();
  const id = useId();
  // what is typed keeps its empty lines until it is left
  const [typed, setTyped] = useState(lines.join('\n'));
  return (
    <details className="rule-field">
      <summary>
        {text(`profile.field.${field}`)} <span className="quiet small">({lines.length})</span>
      </summary>
      <div className="rule-part">
        <label htmlFor={id}>{text(`profile.field.${field}.why`)}</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            onChange(event.currentTarget.value.split('\n').filter((line) => line.trim() !== ''));
          }}
        />
      </div>
    </details>
  );
}
