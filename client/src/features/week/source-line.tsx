import type { ProvenanceDocument } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import { fileAndPlace } from '../../ui/place-text.js';
import { useText } from '../../ui/use-text.js';

/** The file and place that a number comes from, how sure it is, and the citation given with it. */
export function SourceLine({ provenance }: { readonly provenance: ProvenanceDocument }) {
  const text = useText();
  const { source, location, standing, note } = provenance;
  const from = source === HAND_SOURCE ? text('edit.source.hand') : source;
  const place = fileAndPlace(from, location, text);
  return (
    <p>
      {text('parts.source', { place, standing: text(`standing.${standing}`) })}
      {note !== null && <span className="quiet"> {note}</span>}
    </p>
  );
}
