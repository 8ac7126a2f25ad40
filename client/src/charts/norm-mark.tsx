import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';

/** What the line of the norm is, in a legend. */
export function NormMark({ norm }: { readonly norm: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <li>
      <span className="bars-norm-mark" aria-hidden="true" />
      {text('bars.norm', { norm: format.number(norm, 1) })}
    </li>
  );
}
