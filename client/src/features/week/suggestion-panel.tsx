import type { RejectedMoveDocument, SuggestionDocument } from '@evenkeel/shared/contract';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { RejectedMoves } from './rejected-moves.js';
import { Suggestion } from './suggestion.js';

interface PanelProps {
  readonly suggestions: readonly SuggestionDocument[];
  readonly rejected: readonly RejectedMoveDocument[];
}

/** Moves that were really tried: the whole cohort was computed again with each of them. */
export function SuggestionPanel({ suggestions, rejected }: PanelProps) {
  const text = useText();
  return (
    <Panel title={text('suggestions.title')} lead={text('suggestions.lead', { count: suggestions.length })}>
      <ul className="suggestions">
        {suggestions.map((suggestion) => (
          <Suggestion
            key={`${suggestion.courseCode}/${suggestion.assessmentCode}/${suggestion.to}`}
            move={suggestion}
          />
        ))}
      </ul>
      <RejectedMoves moves={rejected} />
    </Panel>
  );
}
