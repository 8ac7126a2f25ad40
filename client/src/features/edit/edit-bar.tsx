import { Button } from '@mantine/core';
import { Failed } from '../../ui/failed.js';
import { useText } from '../../ui/use-text.js';
import type { Editing } from './use-editing.js';

/** How much is not saved yet, and what can be done with it. */
export function EditBar({ editing }: { readonly editing: Editing }) {
  const text = useText();
  const { edits, state } = editing;
  const isIdle = state === 'idle';
  const isEmpty = edits.size === 0;
  return (
    <section className="panel edit-bar" aria-label={text('edit.save')}>
      <div role="status">
        <p>
          {text('edit.pending', { count: edits.size })}
          {editing.undone && ` ${text('edit.undone')}`}
        </p>
        {editing.saved && (
          <p className="edit-saved">
            {text('edit.saved')}{' '}
            {editing.saved.importId !== null && (
              <Button variant="default" size="compact-sm" disabled={!isIdle} onClick={editing.undo}>
                {text(state === 'undoing' ? 'edit.undoing' : 'edit.undo')}
              </Button>
            )}
          </p>
        )}
      </div>
      <div className="button-row">
        <Button disabled={isEmpty || !isIdle} onClick={editing.save}>
          {text(state === 'saving' ? 'edit.saving' : 'edit.save')}
        </Button>
        <Button variant="default" disabled={isEmpty || !isIdle} onClick={editing.check}>
          {text(state === 'checking' ? 'edit.checking' : 'edit.check')}
        </Button>
        <Button variant="subtle" disabled={isEmpty || !isIdle} onClick={() => editing.edit({ kind: 'clear' })}>
          {text('edit.discard')}
        </Button>
      </div>
      {editing.error && <Failed title={text('edit.refused')} detail={refusalText(editing, text('edit.conflict'))} />}
      {editing.undoError && <Failed title={text('edit.undoFailed')} detail={editing.undoError.message} />}
    </section>
  );
}

function refusalText({ error, conflicted }: Editing, whatNow: string): string {
  return [error?.message ?? '', ...(conflicted ? [whatNow] : [])].join(' ');
}
