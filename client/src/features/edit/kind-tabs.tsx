import { Link, useLocation } from 'react-router';
import { useText } from '../../ui/use-text.js';
import { EDIT_KINDS, type EditKind } from './edit-kinds.js';

/** The way between the tables; what was typed in one stays while another is looked at. */
export function KindTabs({ kind }: { readonly kind: EditKind }) {
  const text = useText();
  const { search } = useLocation();
  const queryOf = (next: EditKind) => {
    const query = new URLSearchParams(search);
    query.set('kind', next);
    return `?${query}`;
  };
  return (
    <nav className="data-tabs" aria-label={text('edit.kind')}>
      {EDIT_KINDS.map((one) => (
        <Link key={one} to={{ search: queryOf(one) }} replace aria-current={one === kind ? 'page' : undefined}>
          {text(`edit.kind.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
