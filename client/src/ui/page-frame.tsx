import { type ReactNode, useEffect } from 'react';
import './kinds.css';
import './page-frame.css';

interface PageFrameProps {
  readonly title: string;
  /** What stands above the title: the way back. */
  readonly above?: ReactNode;
  /** What stands beside the title: switches and menus. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen with its one heading, which is also the title of the window. */
export function PageFrame({ title, above, beside, children }: PageFrameProps) {
  useEffect(() => {
    document.title = `${title} · Evenkeel`;
  }, [title]);
  return (
    <article className="page">
      <header className="page-head">
        <div className="page-title">
          {above && <p className="page-above">{above}</p>}
          <h1>{title}</h1>
        </div>
        {beside && <div className="page-beside">{beside}</div>}
      </header>
      {children}
    </article>
  );
}
