import type { EditColumnDocument, EditIssueDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { useText } from '../../ui/use-text.js';
import { listId } from './edit-row-lists.js';
import { cellOf, type EditAction, type RowDraft } from './edits.js';
import { headerText } from './header-text.js';
import { markOf } from './mark-of.js';

interface EditCellProps {
  readonly row: RowDraft;
  readonly column: EditColumnDocument;
  /** What the row is called. */
  readonly name: string;
  readonly issues: readonly EditIssueDocument[];
  readonly edit: (action: EditAction) => void;
}

/** One cell: an input that takes the same texts as an import, what it was before, where it comes from and what is wrong with it. */
export function EditCell({ row, column, name, issues, edit }: EditCellProps) {
  const text = useText();
  const id = useId();
  const { field, header, choices } = column;
  const before = row.base?.cells[field] ?? '';
  const isChanged = row.base !== null && field in row.cells;
  const mark = markOf(row, field);
  const isLocked = row.base?.locked.includes(field) ?? false;
  const isInvalid = issues.some(({ severity }) => severity === 'error');
  const isTold = isChanged || mark !== null || issues.length > 0;
  return (
    <>
      <input
        className="edit-input"
        aria-label={text('edit.cell', { column: headerText(header), row: name })}
        value={isLocked ? text('edit.several') : cellOf(row, field)}
        disabled={row.isRemoved || isLocked}
        list={choices.length > 0 ? listId(field) : undefined}
        autoComplete="off"
        data-changed={isChanged || undefined}
        aria-invalid={isInvalid || undefined}
        aria-required={column.need === 'required' || undefined}
        aria-describedby={isTold ? id : undefined}
        onChange={(event) => edit({ kind: 'type', row, field, text: event.currentTarget.value })}
      />
      {isTold && (
        <span id={id} className="cell-notes">
          {isChanged && (
            <span className="cell-was">
              {before === '' ? text('edit.wasBlank') : text('edit.was', { value: before })}
            </span>
          )}
          {mark && !isChanged && <span className="cell-mark">{text(`edit.mark.${mark}`)}</span>}
          {issues.map((issue) => (
            <span key={issue.code} className="cell-issue" data-severity={issue.severity}>
              {issue.message}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
