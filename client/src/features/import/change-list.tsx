import type { RecordChangeDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

/** So many changes are drawn at first; a big import has thousands. */
const AT_FIRST = 50;

/** The changes field by field. */
export function ChangeList({ changes }: { readonly changes: readonly RecordChangeDocument[] }) {
  const text = useText();
  const [shown, setShown] = useState(AT_FIRST);
  const left = changes.length - shown;
  if (changes.length === 0) return null;
  return (
    <Panel title={text('import.changes')}>
      <ul className="changes">
        {changes.slice(0, shown).map((change) => (
          <Change key={`${change.record}/${change.label}`} change={change} />
        ))}
      </ul>
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(changes.length)}>
          {text('import.change.more', { count: left })}
        </Button>
      )}
    </Panel>
  );
}

function Change({ change }: { readonly change: RecordChangeDocument }) {
  const text = useText();
  const { record, label, fields } = change;
  return (
    <li>
      <p>
        <span className="tag">{text(`import.change.${change.change}`)}</span> <strong>{label}</strong>{' '}
        <span className="quiet">{text(`recordKind.${record}`, { count: 1 })}</span>
      </p>
      {change.change !== 'added' && fields.length > 0 && (
        <ul className="fields">
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              {text('import.field', {
                field,
                before: before ?? text('import.nothing'),
                after: after ?? text('import.nothing'),
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
