import { Link } from 'react-router';
import { PageFrame } from '../ui/page-frame.js';
import { useText } from '../ui/use-text.js';

/** For an address that leads nowhere. */
export function NotFound() {
  const text = useText();
  return (
    <PageFrame title={text('state.notFound')}>
      <p>{text('state.notFoundWhy')}</p>
      <p>
        <Link to="/">{text('state.toStart')}</Link>
      </p>
    </PageFrame>
  );
}
