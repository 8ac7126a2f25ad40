import type { ImportLogDocument } from '@evenkeel/shared/contract';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { importedByText } from '../../ui/imported-by-text.js';
import { Panel } from '../../ui/panel.js';
import { importPath } from '../../ui/paths.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';
import { importState } from './import-state.js';
import { fileWords, formatWords } from './import-words.js';

/** The imports as a table; each opens what it did. */
export function ImportTable({ imports }: { readonly imports: readonly ImportLogDocument[] }) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  const columns = ['number', 'when', 'files', 'format', 'rows', 'changes', 'by', 'state'] as const;
  return (
    <Panel title={text('history.table')}>
      <DocumentTable
        caption={text('history.caption')}
        columns={columns.map((column) => text(`history.column.${column}`))}
        rows={imports.map((one) => ({
          key: `${one.id}`,
          head: `${one.id}`,
          cells: [
            <Link key="when" className="history-link" to={{ pathname: importPath(one.id), search }}>
              {format.moment(one.importedAt)}
            </Link>,
            fileWords(one) || '–',
            formatText(one, text),
            one.rows ? text('history.rows', one.rows) : '–',
            changesText(one, text),
            importedByText(one.importedBy, text),
            importState(one, text),
          ],
        }))}
      />
    </Panel>
  );
}

function formatText(one: ImportLogDocument, text: Text): string {
  if (one.undoOf !== null) return text('history.undoOf', { id: one.undoOf });
  return formatWords(one, text);
}

function changesText({ changes }: ImportLogDocument, text: Text): string {
  return text('history.changes', changes);
}
