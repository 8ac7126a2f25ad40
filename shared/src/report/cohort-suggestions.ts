import type { IsoWeek } from '../calendar/index.js';
import type { SuggestionDocument } from '../contract/index.js';
import { suggestMoves } from '../what-if/index.js';
import { analysedCohort } from './analysed-cohorts.js';
import type { CohortInput } from './analysis-input.js';
import { suggestionDocument } from './suggestion-document.js';

/** What could ease each week of a cohort, which is analysed once. Null where the cohort is not known. */
export function cohortSuggestions(input: CohortInput): ((week: IsoWeek) => SuggestionDocument[]) | null {
  const analysed = analysedCohort(input);
  if (analysed.kind === 'refused') return null;
  const { analysis, policy } = analysed;
  return (week) => suggestMoves({ analysis, policy, week }).map((move) => suggestionDocument(move, policy));
}
