import type { ScenarioEffectDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';

interface SentenceProps {
  readonly effect: ScenarioEffectDocument;
  /** Changes that do not fit the live schedule. */
  readonly unfitting: number;
}

/** The conclusion: weeks above the norm, the heaviest week, new peaks and conflicts, now and in the scenario. */
export function ScenarioSentence({ effect: { total }, unfitting }: SentenceProps) {
  const text = useText();
  const format = useFormat();
  const hours = (value: number | null) => (value === null ? text('scenario.none') : format.hours(value));
  return (
    <p className="lead" aria-live="polite">
      {text('scenario.sentence', {
        weeksBefore: total.weeksAboveNorm.before,
        weeksAfter: total.weeksAboveNorm.after,
        heaviestBefore: hours(total.heaviest.before),
        heaviestAfter: hours(total.heaviest.after),
        peaks: total.newHotspotWeeks,
        solved: total.solved,
        fresh: total.fresh,
        conflicts: unfitting,
      })}
    </p>
  );
}
