import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageFrame } from '../ui/page-frame.js';
import { useText } from '../ui/use-text.js';

/** Catches a fault of our own while drawing a screen, so that the frame and the way to other screens stay. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

/** React catches faults in classes only. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const text = useText();
  return (
    <PageFrame title={text('state.broken')}>
      <p role="alert">{text('state.brokenWhy')}</p>
      <p>
        <a href={window.location.href}>{text('state.reload')}</a>
      </p>
    </PageFrame>
  );
}
