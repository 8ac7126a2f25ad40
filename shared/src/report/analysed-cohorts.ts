import type { CohortPathways } from '../pathways/index.js';
import type { Policy } from '../policy/index.js';
import {
  type CohortRef,
  chooseGroups,
  chooseOptions,
  cohortInGroups,
  cohortOf,
  type OptionChoice,
  type OptionSelection,
} from '../schedule/index.js';
import { remembered } from '../util/index.js';
import { analyseCohort, type CohortAnalysis } from '../what-if/index.js';
import type { AnalysisInput, CohortInput } from './analysis-input.js';
import { type Refused, refused } from './answer.js';
import { groupsOfYear } from './groups-of-year.js';
import { type ProgrammeYear, programmeYear } from './programme-year.js';
import { type AskedStudent, askedStudent, cohortOfStudent, knownPathways } from './student-of.js';

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
export interface AnalysedYear {
  readonly kind: 'analysed-year';
  readonly year: ProgrammeYear;
  /** The groups that were asked for, of any of the cohorts. */
  readonly groups: readonly string[];
  readonly student: AskedStudent;
  readonly cohorts: readonly AnalysedCohort[];
}

/** The analysis of every cohort of the programme's year, or why it cannot be made: once for all documents that are made from one input. */
export const analysedYear = remembered((input: AnalysisInput): AnalysedYear | Refused => {
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const student = askedStudent(input);
  if (student.kind === 'refused') return student;
  const { year, groups } = asked;
  const cohorts: AnalysedCohort[] = [];
  for (const cohort of year.cohorts) {
    const analysed = analysisOf({ ...input, groups, student }, cohort);
    if (analysed.kind === 'refused') return analysed;
    cohorts.push(analysed);
  }
  return { kind: 'analysed-year', year, groups, student, cohorts };
});

/** The analysis of one cohort, with the programme's year it belongs to, or why it cannot be made. */
export function analysedCohort(input: CohortInput): (AnalysedCohort & { readonly year: ProgrammeYear }) | Refused {
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const student = askedStudent(input);
  if (student.kind === 'refused') return student;
  const { year, groups } = asked;
  const cohort = year.cohorts.find(({ ref }) => ref.studyYear === input.studyYear);
  if (!cohort) return refused('unknown-cohort', String(input.studyYear));
  const analysed = analysisOf({ ...input, groups, student }, cohort);
  return analysed.kind === 'refused' ? analysed : { ...analysed, year };
}

export interface AskedYear {
  readonly kind: 'asked-year';
  readonly year: ProgrammeYear;
  /** The groups asked for, as the schedule writes them. */
  readonly groups: readonly string[];
}

/** The year, when all options and groups that were asked for are of one of its cohorts. */
export function yearAsAsked(input: AnalysisInput): AskedYear | Refused {
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

type StudentInput = AnalysisInput & Pick<AskedYear, 'groups'> & { readonly student: AskedStudent };

function analysisOf(input: StudentInput, { ref, choices }: ProgrammeYear['cohorts'][number]): AnalysedCohort | Refused {
  const { profile, policy } = input.student;
  const pathways = choices.length > 0 || input.pathway ? pathwaysOf(input, ref) : null;
  const offered = new Set(codesOf(choices));
  const pathway = input.options || !input.pathway ? null : (pathways?.[input.pathway]?.courses ?? null);
  const asked = (input.options ?? pathway)?.filter((code) => offered.has(code)) ?? [];
  const selection = chooseOptions(choices, asked.length > 0 ? asked : null);
  // Part of a group is what a part-time student takes of it: its rule is met with the profile in mind.
  if (selection.kind === 'refused' && !pathway) return refusedSelection(selection);
  const taken = cohortOf(input.schedule, ref, selection.kind === 'chosen' ? selection.courseCodes : asked);
  if (!taken) throw new Error(`Programme ${ref.programmeCode} was found and then lost`);
  const cohort = cohortOfStudent(cohortInGroups(taken, input.groups), profile, pathway);
  const { history, profiles = [] } = input;
  const context = { pathways, profiles, ...(history ? { history } : {}) };
  const analysis = analyseCohort({ cohort, policy, style: input.style, context });
  return { kind: 'analysed', studyYear: ref.studyYear, choices, policy, analysis };
}

function pathwaysOf({ schedule, style, groups, student }: StudentInput, ref: CohortRef): CohortPathways | null {
  const { policy, profile } = student;
  return knownPathways({ schedule, ref, policy, style, groups, profile, measure: 'hours', basis: 'options' });
}

function refusedSelection(selection: Extract<OptionSelection, { kind: 'refused' }>): Refused {
  if (selection.reason === 'unknown-course') return refused('unknown-option', selection.courseCode);
  const { group, chosen } = selection;
  const asked = group.rule.kind === 'courses' ? String(group.rule.choose) : `${group.rule.atLeastEc} EC`;
  return refused('option-rule-not-met', `${group.code}: ${chosen}/${asked}`);
}
