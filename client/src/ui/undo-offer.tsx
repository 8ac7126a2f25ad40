import { Button } from '@mantine/core';
import { useState } from 'react';
import { Failed } from './failed.js';
import { useText } from './use-text.js';

interface UndoOfferProps {
  readonly busy: boolean;
  /** Why it was refused, with the names of the records that were changed since. */
  readonly error: Error | null;
  readonly isDone: boolean;
  readonly onUndo: () => void;
}

/** The way to take an import back, asked once more before it is done. */
export function UndoOffer({ busy, error, isDone, onUndo }: UndoOfferProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <section className="panel" aria-label={text('undo.title')}>
      <p role="status">{isDone ? text('undo.done') : text(asking ? 'undo.sure' : 'undo.lead')}</p>
      {error && <Failed title={text('undo.refused')} detail={error.message} />}
      {!isDone && (
        <div className="button-row">
          {asking ? (
            <>
              <Button disabled={busy} onClick={onUndo}>
                {text(busy ? 'undo.busy' : 'undo.yes')}
              </Button>
              <Button variant="default" disabled={busy} onClick={() => setAsking(false)}>
                {text('undo.no')}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => setAsking(true)}>
              {text('undo.offer')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
