import type { ImportDetailDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { importedByText } from '../../ui/imported-by-text.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { importState } from './import-state.js';
import { fileWords, formatWords } from './import-words.js';

/** When, from which files, in which way, and whether it still holds. */
export function ImportFacts({ detail }: { readonly detail: ImportDetailDocument }) {
  const text = useText();
  const format = useFormat();
  const { importedAt, importedBy, rows, changes, fileHash } = detail;
  const facts = [
    ['when', format.moment(importedAt)],
    ['files', fileWords(detail)],
    ['format', formatWords(detail, text)],
    ['by', importedByText(importedBy, text)],
    ['rows', rows ? text('history.rows', rows) : ''],
    ['changes', text('history.changes', changes)],
    ['hash', fileHash.slice(0, 16)],
  ] as const;
  return (
    <Panel title={text('history.facts')} lead={<span className="sentence">{importState(detail, text)}</span>}>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{text(`history.column.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
