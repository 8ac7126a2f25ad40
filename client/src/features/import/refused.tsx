import { Failed } from '../../ui/failed.js';
import { useText } from '../../ui/use-text.js';

/** Why the server would not read or store the files. */
export function Refused({ error }: { readonly error: Error | null }) {
  const text = useText();
  return error && <Failed title={text('import.refused')} detail={error.message} />;
}
