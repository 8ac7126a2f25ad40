import type { CohortPathways } from '../pathways/index.js';
import type { Policy } from '../policy/index.js';
import {
  type Cohort,
  type CohortRef,
  chooseGroups,
  chooseOptions,
  cohortInGroups,
  cohortOf,
  type OptionChoice,
  type OptionSelection,
} from '../schedule/index.js';
import type { DetectorContext } from '../stressors/index.js';
import { once } from '../util/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Refused, refused } from './answer.js';
import { groupsOfYear } from './groups-of-year.js';
import { type ProgrammeYear, programmeYear } from './programme-year.js';
import { type AskedStudent, askedStudent, cohortOfStudent, knownPathways } from './student-of.js';

/** A cohort as the student of a question takes part in it, before anything is computed. */
export interface AskedCohort {
  readonly kind: 'asked-cohort';
  readonly studyYear: number;
  readonly choices: readonly OptionChoice[];
  /** The thresholds that hold for the student. */
  readonly policy: Policy;
  readonly cohort: Cohort;
  /** What the rules are given besides: how its load lies over all choices is computed when this is asked for. */
  readonly context: () => DetectorContext;
}

/** All cohorts of a programme's year as the student of a question takes part in them, in order of year of study. */
export interface AskedCohorts extends Pick<AskedYear, 'year' | 'groups'> {
  readonly kind: 'asked-cohorts';
  readonly student: AskedStudent;
  readonly cohorts: readonly AskedCohort[];
}

/** The cohorts of the programme's year that the question is about: all of them, or one year of study. Refused where something asked for is not known. */
export function askedCohorts(input: AnalysisInput, studyYear: number | null = null): AskedCohorts | Refused {
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const student = askedStudent(input);
  if (student.kind === 'refused') return student;
  const { year, groups } = asked;
  const cohorts: AskedCohort[] = [];
  for (const one of year.cohorts) {
    if (studyYear !== null && one.ref.studyYear !== studyYear) continue;
    const cohort = cohortAsked({ ...input, groups, student }, one);
    if (cohort.kind === 'refused') return cohort;
    cohorts.push(cohort);
  }
  return { kind: 'asked-cohorts', year, groups, student, cohorts };
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

function cohortAsked(input: StudentInput, { ref, choices }: ProgrammeYear['cohorts'][number]): AskedCohort | Refused {
  const { profile, policy } = input.student;
  const pathways = once(() => (choices.length > 0 || input.pathway ? pathwaysOf(input, ref) : null));
  const offered = new Set(codesOf(choices));
  const pathway = input.options || !input.pathway ? null : (pathways()?.[input.pathway]?.courses ?? null);
  const asked = (input.options ?? pathway)?.filter((code) => offered.has(code)) ?? [];
  const selection = chooseOptions(choices, asked.length > 0 ? asked : null);
  // Part of a group is what a part-time student takes of it: its rule is met with the profile in mind.
  if (selection.kind === 'refused' && !pathway) return refusedSelection(selection);
  const taken = cohortOf(input.schedule, ref, selection.kind === 'chosen' ? selection.courseCodes : asked);
  if (!taken) throw new Error(`Programme ${ref.programmeCode} was found and then lost`);
  const cohort = cohortOfStudent(cohortInGroups(taken, input.groups), profile, pathway);
  const { history, profiles = [] } = input;
  const context = () => ({ pathways: pathways(), profiles, ...(history ? { history } : {}) });
  return { kind: 'asked-cohort', studyYear: ref.studyYear, choices, policy, cohort, context };
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
