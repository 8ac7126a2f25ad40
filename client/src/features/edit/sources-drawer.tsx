import type { EditColumnDocument, ProvenanceDocument } from '@evenkeel/shared/contract';
import { GIVEN_BACK_SOURCE, HAND_SOURCE } from '@evenkeel/shared/schedule';
import { Button, Drawer } from '@mantine/core';
import { fileAndPlace } from '../../ui/place-text.js';
import { type Text, useText } from '../../ui/use-text.js';
import { cellOf, type EditAction, keysOfRow, type RowDraft } from './edits.js';
import { headerText } from './header-text.js';
import { markOf } from './mark-of.js';

interface SourcesDrawerProps {
  readonly row: RowDraft | null;
  readonly columns: readonly EditColumnDocument[];
  readonly edit: (action: EditAction) => void;
  readonly close: () => void;
}

/** Where each field of a row comes from, and for what was typed by hand the way back to its sources. */
export function SourcesDrawer({ row, columns, edit, close }: SourcesDrawerProps) {
  const text = useText();
  return (
    <Drawer
      opened={row !== null}
      onClose={close}
      position="right"
      size="lg"
      title={row ? text('edit.sources.title', { row: keysOfRow(row) }) : ''}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': text('state.close') }}
    >
      {row && (
        <dl className="notes edit-sources">
          {columns.map((column) => (
            <FieldSource key={column.field} row={row} column={column} edit={edit} />
          ))}
        </dl>
      )}
    </Drawer>
  );
}

interface FieldSourceProps {
  readonly row: RowDraft;
  readonly column: EditColumnDocument;
  readonly edit: (action: EditAction) => void;
}

function FieldSource({ row, column, edit }: FieldSourceProps) {
  const text = useText();
  const { field, header } = column;
  const mark = markOf(row, field);
  const source = row.base?.fieldSources[field] ?? row.base?.source;
  const isOpen = cellOf(row, field) === '' && mark === null;
  if (!source || isOpen) return null;
  const isGiving = mark === 'giving';
  return (
    <div>
      <dt>
        {headerText(header)}: {cellOf(row, field) || '–'}
      </dt>
      <dd>
        {sourceText(source, text)}
        {(mark === 'hand' || isGiving) && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={isGiving ? undefined : text('edit.giveBackField', { column: headerText(header) })}
            onClick={() => edit({ kind: 'giveBack', row, field })}
          >
            {text(isGiving ? 'edit.giveBack.not' : 'edit.giveBack')}
          </Button>
        )}
      </dd>
    </div>
  );
}

/** "from schedule.xlsx, Toetsen, row 12". */
function sourceText({ source, location }: ProvenanceDocument, text: Text): string {
  if (source === HAND_SOURCE) return text('edit.source.hand');
  if (source === GIVEN_BACK_SOURCE) return text('edit.source.givenBack');
  return text('edit.source', { place: fileAndPlace(source, location, text) });
}
