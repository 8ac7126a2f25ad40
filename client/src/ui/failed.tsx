import { Button } from '@mantine/core';
import { useText } from './use-text.js';

interface FailedProps {
  /** What failed, in the reader's words. */
  readonly title: string;
  readonly detail: string;
  readonly retry?: () => void;
}

/** What failed and how to try again. */
export function Failed({ title, detail, retry }: FailedProps) {
  const text = useText();
  return (
    <div role="alert" className="notice notice-failed">
      <strong>{title}</strong>
      <p>{detail}</p>
      {retry && (
        <Button variant="default" size="sm" onClick={retry}>
          {text('state.retry')}
        </Button>
      )}
    </div>
  );
}
