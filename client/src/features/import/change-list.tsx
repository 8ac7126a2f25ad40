import type { RecordChangeDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { Choice } from '../../ui/choice.js';
import { FieldChanges } from '../../ui/field-changes.js';
import { MoreButton, useMore } from '../../ui/more.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

const CHANGES = ['missing', 'moved', 'changed', 'added'] as const;
type Shown = RecordChangeDocument['change'] | 'all';

/** The changes field by field; those to what is stored can be looked at apart. */
export function ChangeList({ changes }: { readonly changes: readonly RecordChangeDocument[] }) {
  const text = useText();
  const [kind, setKind] = useState<Shown>('all');
  if (changes.length === 0) return null;
  const count = (change: Shown) => changes.filter((one) => change === 'all' || one.change === change).length;
  const options = (['all', ...CHANGES] as const)
    .filter((value) => count(value) > 0)
    .map((value) => ({ value, label: text(`import.showChanges.${value}`, { count: count(value) }) }));
  return (
    <Panel
      title={text('import.changes')}
      beside={<Choice label={text('import.show')} value={kind} options={options} onChange={setKind} />}
    >
      <Changes key={kind} changes={changes.filter(({ change }) => kind === 'all' || change === kind)} />
    </Panel>
  );
}

function Changes({ changes }: { readonly changes: readonly RecordChangeDocument[] }) {
  const { shown, more } = useMore(changes);
  return (
    <>
      <ul className="changes">
        {shown.map((change) => (
          <Change key={`${change.record}/${change.change}/${change.label}`} change={change} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
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
      <FieldChanges fields={fields} folded={change.change === 'added'} />
    </li>
  );
}
