import type { Policy } from '../policy/index.js';
import type { OptionChoice } from '../schedule/index.js';
import { remembered } from '../util/index.js';
import { analyseCohort, type CohortAnalysis } from '../what-if/index.js';
import type { AnalysisInput, CohortInput } from './analysis-input.js';
import { type Refused, refused } from './answer.js';
import { type AskedCohort, type AskedCohorts, askedCohorts } from './asked-cohorts.js';
import type { ProgrammeYear } from './programme-year.js';

/** A cohort with all that was computed for it and the options it could choose from. */
export interface AnalysedCohort {
  readonly kind: 'analysed';
  readonly studyYear: number;
  readonly choices: readonly OptionChoice[];
  /** The thresholds that hold for the student. */
  readonly policy: Policy;
  readonly analysis: CohortAnalysis;
}

/** All cohorts of a programme in a year, analysed once, in order of year of study. */
export interface AnalysedYear extends Pick<AskedCohorts, 'year' | 'groups' | 'student'> {
  readonly kind: 'analysed-year';
  readonly cohorts: readonly AnalysedCohort[];
}

/** The analysis of every cohort of the programme's year, or why it cannot be made: once for all documents that are made from one input. */
export const analysedYear = remembered((input: AnalysisInput): AnalysedYear | Refused => {
  const asked = askedCohorts(input);
  if (asked.kind === 'refused') return asked;
  const { year, groups, student, cohorts } = asked;
  return { kind: 'analysed-year', year, groups, student, cohorts: cohorts.map((cohort) => analysed(cohort, input)) };
});

/** The analysis of one cohort, with the programme's year it belongs to, or why it cannot be made. */
export function analysedCohort(input: CohortInput): (AnalysedCohort & { readonly year: ProgrammeYear }) | Refused {
  const asked = askedCohorts(input, input.studyYear);
  if (asked.kind === 'refused') return asked;
  const [cohort] = asked.cohorts;
  if (!cohort) return refused('unknown-cohort', String(input.studyYear));
  return { ...analysed(cohort, input), year: asked.year };
}

function analysed(asked: AskedCohort, { style }: AnalysisInput): AnalysedCohort {
  const { studyYear, choices, policy, cohort, context } = asked;
  const analysis = analyseCohort({ cohort, policy, style, context: context() });
  return { kind: 'analysed', studyYear, choices, policy, analysis };
}
