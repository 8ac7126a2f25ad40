import type { EditColumnDocument, EditIssueDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { memo } from 'react';
import { useText } from '../../ui/use-text.js';
import { EditCell } from './edit-cell.js';
import { type EditAction, keysOfRow, type RowDraft } from './edits.js';
import { headerText } from './header-text.js';

interface EditRowProps {
  readonly row: RowDraft;
  readonly columns: readonly EditColumnDocument[];
  readonly issues: readonly EditIssueDocument[];
  readonly edit: (action: EditAction) => void;
  readonly askRemoval: (row: RowDraft) => void;
  readonly explain: (id: string) => void;
}

/** Who adds a row goes on typing in it. */
function focusFirst(row: HTMLTableRowElement | null): void {
  row?.querySelector('input')?.focus();
}

/** One row; drawn again only when something in it changes. */
export const EditRow = memo(function EditRow(props: EditRowProps) {
  const { row, columns, issues, edit } = props;
  const text = useText();
  const name = keysOfRow(row) || text('edit.newRow');
  const isNew = row.base === null;
  const cellProps = (column: EditColumnDocument) => ({
    row,
    column,
    name,
    edit,
    issues: issues.filter(({ field }) => field === column.field),
  });
  const own = columns.map(({ field }) => field);
  const ofRow = issues.filter(({ field }) => field === null || !own.includes(field));
  return (
    <tr ref={isNew ? focusFirst : undefined} data-removed={row.isRemoved || undefined} data-new={isNew || undefined}>
      <th scope="row">
        <span className="edit-name">{name}</span>
        {columns
          .filter(({ isKey }) => isKey && isNew)
          .map((column) => (
            <div key={column.field} className="edit-key">
              <span aria-hidden="true">{headerText(column.header)}</span>
              <EditCell {...cellProps(column)} />
            </div>
          ))}
        <RowActions {...props} name={name} />
        {ofRow.map((issue) => (
          <p key={issue.code} className="cell-issue" data-severity={issue.severity}>
            {issue.message}
          </p>
        ))}
      </th>
      {columns
        .filter(({ isKey }) => !isKey)
        .map((column) => (
          <td key={column.field} data-field={column.field} data-label={headerText(column.header)}>
            <EditCell {...cellProps(column)} />
          </td>
        ))}
    </tr>
  );
});

function RowActions({ row, name, edit, askRemoval, explain }: EditRowProps & { readonly name: string }) {
  const text = useText();
  const button = { variant: 'subtle', size: 'compact-xs' } as const;
  if (row.isRemoved) {
    return (
      <span className="edit-actions">
        <span className="tag">{text('edit.removing')}</span>
        <Button
          {...button}
          aria-label={text('edit.keepRow', { row: name })}
          onClick={() => edit({ kind: 'keep', row })}
        >
          {text('edit.keep')}
        </Button>
      </span>
    );
  }
  return (
    <span className="edit-actions">
      {row.base && (
        <Button {...button} aria-label={text('edit.sourcesOf', { row: name })} onClick={() => explain(row.id)}>
          {text('edit.sources')}
        </Button>
      )}
      <Button
        {...button}
        aria-label={text('edit.removeRow', { row: name })}
        onClick={() => (row.base ? askRemoval(row) : edit({ kind: 'remove', row }))}
      >
        {text('edit.remove')}
      </Button>
    </span>
  );
}
