import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';

interface DisclosureProps {
  readonly label: string;
  /** List items with a link or button each. */
  readonly children: ReactNode;
}

/** A button that unfolds a few links: the browser's own disclosure, closed by Escape and by leaving it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    details.current?.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <details ref={details} className="disclosure" onKeyDown={closeByKey} onBlur={leave}>
      <summary>{label}</summary>
      <ul>{children}</ul>
    </details>
  );
}
