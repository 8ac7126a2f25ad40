import type { SuggestionDocument } from '@evenkeel/shared/contract';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { Suggestion } from './suggestion.js';

/** Moves that were really tried: the whole cohort was computed again with each of them. */
export function SuggestionPanel({ suggestions }: { readonly suggestions: readonly SuggestionDocument[] }) {
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
    </Panel>
  );
}
