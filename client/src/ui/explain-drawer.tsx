import { Button, Drawer } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from './use-text.js';

interface ExplainProps {
  /** What is explained. */
  readonly title: string;
  /** What stands on the button; "How is this calculated?" by itself. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that opens the explanation of a number: its parts, their source, the share that is an estimate. */
export function Explain({ title, label, children }: ExplainProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" className="explain-button" onClick={() => setOpen(true)}>
        {label ?? text('explain.how')}
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        size="lg"
        title={title}
        lockScroll={false}
        closeButtonProps={{ 'aria-label': text('state.close') }}
      >
        <div className="explain">{children}</div>
      </Drawer>
    </>
  );
}
