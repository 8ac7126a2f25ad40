import type { IsoWeek } from '../calendar/index.js';
import { type CheckedMove, suggestMoves } from '../what-if/index.js';
import { analysedYear } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';

/** What could ease a week of each cohort of a programme's year: none where the cohort is not known. */
export function cohortSuggestions(input: AnalysisInput): (studyYear: number, week: IsoWeek) => readonly CheckedMove[] {
  const analysed = analysedYear(input);
  if (analysed.kind === 'refused') return () => [];
  return (studyYear, week) => {
    const cohort = analysed.cohorts.find((one) => one.studyYear === studyYear);
    return cohort ? suggestMoves({ analysis: cohort.analysis, policy: cohort.policy, week }) : [];
  };
}
