import type { FindingState } from '@evenkeel/shared/decisions';
import { useText } from './use-text.js';

/** Where a stressor stands, in a word. */
export function StateMark({ state }: { readonly state: FindingState }) {
  const text = useText();
  return (
    <span className="state" data-state={state}>
      {text(`findingState.${state}`)}
    </span>
  );
}
