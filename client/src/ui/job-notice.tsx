import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from './use-text.js';

interface JobNoticeProps {
  /** How far it is, or how it ended; spoken when it changes. */
  readonly told: string;
  readonly isUnderWay: boolean;
  readonly onCancel: () => void;
  /** What came of it. */
  readonly children?: ReactNode;
}

/** How far work on the server is, with a way to stop it. */
export function JobNotice({ told, isUnderWay, onCancel, children }: JobNoticeProps) {
  const text = useText();
  return (
    <section className="notice">
      <p role="status">{told}</p>
      {isUnderWay && (
        <Button variant="default" onClick={onCancel}>
          {text('rebalance.cancel')}
        </Button>
      )}
      {children}
    </section>
  );
}
