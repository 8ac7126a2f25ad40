import { useFormat } from './format.js';
import { useText } from './use-text.js';

/** Up to when the data go, and which version of them this is. */
export function Freshness({ date, version }: { readonly date: string | null; readonly version: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <span className="chip" title={text('state.dataVersion', { version })}>
      {date ? text('state.dataOf', { date: format.dataDate(date) }) : text('state.noDataDate')}
    </span>
  );
}
