import {
  chooseGroups,
  chooseOptions,
  cohortInGroups,
  cohortOf,
  type OptionChoice,
  type OptionSelection,
} from '../schedule/index.js';
import { analyseCohort, type CohortAnalysis } from '../what-if/index.js';
import type { AnalysisInput, CohortInput } from './analysis-input.js';
import { type Refused, refused } from './answer.js';
import { groupsOfYear } from './groups-of-year.js';
import { type ProgrammeYear, programmeYear } from './programme-year.js';

/** A cohort with all that was computed for it and the options it could choose from. */
export interface AnalysedCohort {
  readonly kind: 'analysed';
  readonly studyYear: number;
  readonly choices: readonly OptionChoice[];
  readonly analysis: CohortAnalysis;
}

/** All cohorts of a programme in a year, analysed once, in order of year of study. */
export interface AnalysedYear {
  readonly kind: 'analysed-year';
  readonly year: ProgrammeYear;
  /** The groups that were asked for, of any of the cohorts. */
  readonly groups: readonly string[];
  readonly cohorts: readonly AnalysedCohort[];
}

/** The analysis of every cohort of the programme's year, or why it cannot be made. */
export function analysedYear(input: AnalysisInput): AnalysedYear | Refused {
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const { year, groups } = asked;
  const cohorts: AnalysedCohort[] = [];
  for (const cohort of year.cohorts) {
    const analysed = analysisOf({ ...input, groups }, cohort);
    if (analysed.kind === 'refused') return analysed;
    cohorts.push(analysed);
  }
  return { kind: 'analysed-year', year, groups, cohorts };
}

/** The analysis of one cohort, with the programme's year it belongs to, or why it cannot be made. */
export function analysedCohort(input: CohortInput): (AnalysedCohort & { readonly year: ProgrammeYear }) | Refused {
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const { year, groups } = asked;
  const cohort = year.cohorts.find(({ ref }) => ref.studyYear === input.studyYear);
  if (!cohort) return refused('unknown-cohort', String(input.studyYear));
  const analysed = analysisOf({ ...input, groups }, cohort);
  return analysed.kind === 'refused' ? analysed : { ...analysed, year };
}

interface AskedYear {
  readonly kind: 'asked-year';
  readonly year: ProgrammeYear;
  /** The groups asked for, as the schedule writes them. */
  readonly groups: readonly string[];
}

/** The year, when all options and groups that were asked for are of one of its cohorts. */
function yearAsAsked(input: AnalysisInput): AskedYear | Refused {
  const year = programmeYear(input);
  if (year.kind === 'refused') return year;
  const offered = new Set(year.cohorts.flatMap(({ choices }) => codesOf(choices)));
  const unknown = input.options?.find((code) => !offered.has(code));
  if (unknown !== undefined) return refused('unknown-option', unknown);
  if (!input.groups || input.groups.length === 0) return { kind: 'asked-year', year, groups: [] };
  const choice = chooseGroups(groupsOfYear(input.schedule, year), input.groups);
  if (choice.kind === 'unknown') return { ...refused('unknown-group', choice.group), known: choice.known };
  return { kind: 'asked-year', year, groups: choice.groups };
}

function codesOf(choices: readonly OptionChoice[]): readonly string[] {
  return choices.flatMap((choice) => choice.courses.map((course) => course.code));
}

function analysisOf(
  input: AnalysisInput & Pick<AskedYear, 'groups'>,
  { ref, choices }: ProgrammeYear['cohorts'][number],
): AnalysedCohort | Refused {
  const offered = new Set(codesOf(choices));
  const asked = input.options?.filter((code) => offered.has(code)) ?? [];
  const selection = chooseOptions(choices, asked.length > 0 ? asked : null);
  if (selection.kind === 'refused') return refusedSelection(selection);
  const taken = cohortOf(input.schedule, ref, selection.courseCodes);
  if (!taken) throw new Error(`Programme ${ref.programmeCode} was found and then lost`);
  const cohort = cohortInGroups(taken, input.groups);
  const { policy, style, history } = input;
  const analysis = analyseCohort({ cohort, policy, style, ...(history ? { history } : {}) });
  return { kind: 'analysed', studyYear: ref.studyYear, choices, analysis };
}

function refusedSelection(selection: Extract<OptionSelection, { kind: 'refused' }>): Refused {
  if (selection.reason === 'unknown-course') return refused('unknown-option', selection.courseCode);
  const { group, chosen } = selection;
  const asked = group.rule.kind === 'courses' ? String(group.rule.choose) : `${group.rule.atLeastEc} EC`;
  return refused('option-rule-not-met', `${group.code}: ${chosen}/${asked}`);
}
