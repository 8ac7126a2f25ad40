import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  /** The conclusion, said before the figure. */
  readonly lead?: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Panel({ title, lead, beside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {lead && <p className="panel-lead">{lead}</p>}
      {children}
    </section>
  );
}
