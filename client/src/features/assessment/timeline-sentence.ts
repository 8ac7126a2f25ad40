import type { AssessmentEventDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';
import type { Text } from '../../ui/use-text.js';

/** The conclusion: since when it is known and how often its date changed since. */
export function timelineSentence(events: readonly AssessmentEventDocument[], text: Text, format: Format): string {
  const [first] = events;
  if (!first) return text('assessment.empty');
  const moves = events.filter(
    ({ before, after }) => before && after && (before.dueOn !== after.dueOn || before.dueWeek !== after.dueWeek),
  ).length;
  const others = events.filter(({ before, after }) => before && after).length - moves;
  return text('assessment.sentence', { since: format.dataDate(first.at), moves, others });
}
