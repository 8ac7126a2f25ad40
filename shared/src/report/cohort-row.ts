import { type IsoWeek, isStudyWeek, type Period } from '../calendar/index.js';
import type { CellDocument, CohortRowDocument } from '../contract/index.js';
import { acceptedIds, type FindingDecisions } from '../decisions/index.js';
import { balanceOf, type CohortLoad } from '../load/index.js';
import { cohortStudents } from '../schedule/index.js';
import type { AnalysedCohort } from './analysed-cohorts.js';
import { cellDocuments } from './cell-document.js';
import { cohortEc } from './cohort-size.js';
import { completeness } from './completeness.js';
import { optionChoiceDocument } from './programme-documents.js';
import { cohortResources } from './resource-documents.js';
import { peakOf } from './weeks-in-short.js';

interface RowParts {
  /** Null for the whole year. */
  readonly term: Period | null;
  readonly decisions?: FindingDecisions | undefined;
}

/** One row of the heat table: a cohort over the weeks of a term, with peak, balance and what is missing. */
export function cohortRow(
  analysed: AnalysedCohort,
  weeks: readonly IsoWeek[],
  { term, decisions }: RowParts,
): CohortRowDocument {
  const { analysis, choices, studyYear } = analysed;
  const { load, recoveryWeeks } = analysis;
  const cells = cellDocuments(analysis, weeks, acceptedIds(decisions));
  return {
    studyYear,
    ec: cohortEc(load.cohort),
    students: cohortStudents(load.cohort),
    chosenOptions: [...load.cohort.chosenOptions],
    optionChoices: choices.map(optionChoiceDocument),
    nominal: load.nominal,
    cells,
    peak: peakOf(cells),
    weeksAboveNorm: cells.filter((cell) => cell.aboveNorm).length,
    recoveryWeeks: recoveryWeeks.filter((week) => weeks.includes(week)),
    resources: cohortResources(load, weeks),
    balance: balanceOver(load, cells),
    completeness: completeness(load, term),
  };
}

/** Over the study weeks whose hours can be told; weeks that cannot be told are left out, not counted as empty. */
function balanceOver({ cohort, norm }: CohortLoad, cells: readonly CellDocument[]): CohortRowDocument['balance'] {
  const hours = cells.filter(({ week }) => isStudyWeek(cohort.calendar, week)).flatMap((cell) => cell.hours ?? []);
  return hours.some((each) => each > 0) ? balanceOf(hours, norm) : null;
}
