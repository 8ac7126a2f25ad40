import { sum } from '../util/index.js';
import type { Score } from './course-score.js';

/** The mean of the scores (at least one); a correlation that cannot be told takes no part in the mean. */
export function meanScore(scores: readonly Score[]): Score {
  const known = scores.flatMap(({ partialR }) => partialR ?? []);
  return {
    partialR: known.length > 0 ? sum(known) / known.length : null,
    tvd: sum(scores.map(({ tvd }) => tvd)) / scores.length,
  };
}
