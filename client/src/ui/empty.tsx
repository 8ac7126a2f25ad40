import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly why: string;
  /** The one next action. */
  readonly action: ReactNode;
}

/** Why there is nothing here and the one next action. */
export function Empty({ title, why, action }: EmptyProps) {
  return (
    <section className="notice notice-empty">
      <h2>{title}</h2>
      <p>{why}</p>
      {action}
    </section>
  );
}
