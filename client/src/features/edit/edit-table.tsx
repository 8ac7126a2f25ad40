import type { EditIssueDocument, EditTableDocument } from '@evenkeel/shared/contract';
import { Button, TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useText } from '../../ui/use-text.js';
import { EditRow } from './edit-row.js';
import { EditRowLists } from './edit-row-lists.js';
import { type RowDraft, untouched } from './edits.js';
import { headerText } from './header-text.js';
import { RemoveDialog } from './remove-dialog.js';
import { SourcesDrawer } from './sources-drawer.js';
import type { Editing } from './use-editing.js';

interface EditTableProps {
  readonly table: EditTableDocument;
  readonly editing: Editing;
}

const NO_ISSUES: readonly EditIssueDocument[] = [];

/** The rows of one kind, each cell an input. Only the row in which is typed is drawn again. */
export function EditTable({ table, editing }: EditTableProps) {
  const text = useText();
  const id = useId();
  const { kind, columns } = table;
  const { edits, edit } = editing;
  const [filter, setFilter] = useState('');
  const [removing, setRemoving] = useState<RowDraft | null>(null);
  const [explained, setExplained] = useState<string | null>(null);
  const stored = useMemo(() => table.rows.map((base) => untouched({ kind, base })), [table.rows, kind]);
  const issuesOf = useIssues(editing);
  const added = [...edits.values()].filter((row) => row.kind === kind && row.base === null).reverse();
  const shown = stored.filter((row) => edits.has(row.id) || matches(row, filter));
  const rows = [...added, ...shown.map((row) => edits.get(row.id) ?? row)];
  const explainedRow = rows.find((row) => row.id === explained) ?? null;
  const free = columns.filter(({ isKey }) => !isKey);
  return (
    <section className="panel edit-panel">
      <div className="edit-tools">
        <TextInput
          label={text('edit.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <Button variant="default" onClick={() => edit({ kind: 'add', table: kind })}>
          {text('edit.add')}
        </Button>
      </div>
      <EditRowLists columns={columns} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll edit-scroll" aria-labelledby={id} tabIndex={0}>
        <table className="table edit-table">
          <caption id={id}>
            <span>
              {text('edit.caption', {
                kind: text(`edit.kind.${kind}`),
                count: stored.length,
                shown: shown.length === stored.length ? -1 : shown.length,
              })}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('edit.row')}</th>
              {free.map(({ field, header }) => (
                <th key={field} scope="col">
                  {headerText(header)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <EditRow
                key={row.id}
                row={row}
                columns={columns}
                issues={issuesOf.get(row.id) ?? NO_ISSUES}
                edit={edit}
                askRemoval={setRemoving}
                explain={setExplained}
              />
            ))}
          </tbody>
        </table>
      </section>
      <RemoveDialog row={removing} edit={edit} close={() => setRemoving(null)} />
      <SourcesDrawer row={explainedRow} columns={columns} edit={edit} close={() => setExplained(null)} />
    </section>
  );
}

function matches({ base }: RowDraft, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase();
  return wanted === '' || Object.values(base?.cells ?? {}).some((cell) => cell.toLocaleLowerCase().includes(wanted));
}

/** The issues of each row that is still as it was when it was checked. */
function useIssues({ checked, edits }: Editing): ReadonlyMap<string, readonly EditIssueDocument[]> {
  const ofChecked = useMemo(() => {
    const found = new Map<string, EditIssueDocument[]>();
    for (const issue of checked?.report.issues ?? []) {
      const row = issue.edit === null ? undefined : checked?.rows[issue.edit];
      if (row) found.set(row.id, [...(found.get(row.id) ?? []), issue]);
    }
    return found;
  }, [checked]);
  const isAsChecked = (id: string) => checked?.rows.some((row) => row === edits.get(id)) ?? false;
  return new Map([...ofChecked].filter(([id]) => isAsChecked(id)));
}
