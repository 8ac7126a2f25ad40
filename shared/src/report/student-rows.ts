import type { IsoWeek } from '../calendar/index.js';
import { hotRuns } from '../hotspots/index.js';
import { cohortLoad } from '../load/index.js';
import { findInWeeks } from '../stressors/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer } from './answer.js';
import { type AskedCohort, askedCohorts } from './asked-cohorts.js';
import { peakOf, weeksAboveNorm } from './weeks-in-short.js';

/** How the weeks of a cohort lie for one student: what an overview says of them, without the rest. Hours are those of the student. */
export interface StudentRow {
  readonly studyYear: number;
  /** The first of its heaviest weeks; null where no week has hours that can be told. */
  readonly peak: { readonly week: IsoWeek; readonly hours: number } | null;
  readonly weeksAboveNorm: number;
  /** Runs of weeks that ask for attention, of which one at least is asked about. */
  readonly hotspots: number;
}

interface RowsInput extends AnalysisInput {
  /** The weeks that are asked about; null for all that have hours. */
  readonly weeks: ReadonlySet<IsoWeek> | null;
}

/** Each cohort of a programme's year for the student that is asked for, in order of year of study. */
export function studentRows(input: RowsInput): Answer<readonly StudentRow[]> {
  const asked = askedCohorts(input);
  return asked.kind === 'refused' ? asked : answer(asked.cohorts.map((cohort) => rowOf(cohort, input)));
}

function rowOf({ studyYear, cohort, policy }: AskedCohort, { weeks, style, history }: RowsInput): StudentRow {
  const load = cohortLoad(cohort, policy, style);
  const isAsked = (week: IsoWeek) => weeks?.has(week) ?? true;
  const runs = hotRuns(load, findInWeeks({ load, policy, ...(history ? { history } : {}) }));
  const shown = load.weeks.filter(({ week }) => isAsked(week));
  return {
    studyYear,
    peak: peakOf(shown),
    weeksAboveNorm: weeksAboveNorm(shown, load.norm),
    hotspots: runs.filter((run) => run.some(isAsked)).length,
  };
}
