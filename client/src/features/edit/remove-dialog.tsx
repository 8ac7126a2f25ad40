import { Button, Modal } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import { type EditAction, keysOfRow, type RowDraft } from './edits.js';

interface RemoveDialogProps {
  readonly row: RowDraft | null;
  readonly edit: (action: EditAction) => void;
  readonly close: () => void;
}

/** Asks before a row is marked to go. */
export function RemoveDialog({ row, edit, close }: RemoveDialogProps) {
  const text = useText();
  const confirm = () => {
    if (row) edit({ kind: 'remove', row });
    close();
  };
  return (
    <Modal
      opened={row !== null}
      onClose={close}
      title={text('edit.confirm.title')}
      closeButtonProps={{ 'aria-label': text('state.close') }}
      lockScroll={false}
    >
      <p>{row && text('edit.confirm.text', { row: keysOfRow(row) })}</p>
      <div className="button-row">
        <Button onClick={confirm}>{text('edit.remove')}</Button>
        <Button variant="default" onClick={close} data-autofocus>
          {text('edit.confirm.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
