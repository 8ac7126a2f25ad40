import { partTimeGroups } from '../profiles/index.js';
import {
  type Cohort,
  type CohortRef,
  type CourseRun,
  cohortOf,
  type OptionRule,
  type OptionTree,
  optionChoices,
  optionTrees,
  type Schedule,
  type StudentProfile,
} from '../schedule/index.js';
import { sum } from '../util/index.js';
import type { GroupToChoose } from './selection-graph.js';

/** What every student of a cohort takes, and out of which groups each chooses. */
export interface PathwayChoices {
  /** Core and optional courses alike. */
  readonly cohort: Cohort;
  /** Codes of the courses that all take. */
  readonly fixed: readonly string[];
  readonly groups: readonly GroupToChoose[];
}

interface ChoicesInput {
  readonly schedule: Schedule;
  readonly ref: CohortRef;
  readonly profile: StudentProfile | null;
}

/**
 * The choices of a cohort; null when the schedule does not know the programme. A full-time student takes all core courses and meets
 * each group's rule. A part-time student takes so much of the core courses of each block that the share of their EC is reached, and
 * meets that share of each rule.
 */
export function pathwayChoices({ schedule, ref, profile }: ChoicesInput): PathwayChoices | null {
  const choices = optionChoices(schedule, ref);
  const groups = optionTrees(choices);
  const optional = choices.flatMap(({ courses }) => courses.map(({ code }) => code));
  const cohort = cohortOf(schedule, ref, optional);
  if (!cohort) return null;
  const core = cohort.runs.filter(({ curriculum }) => curriculum.requirement === 'core');
  const share = profile?.ecShare ?? null;
  if (share === null) return { cohort, fixed: core.map(({ course }) => course.code), groups };
  const blocks = partTimeGroups({ runs: core, calendar: cohort.calendar }).map(({ runs }) => partOf(runs, share));
  return {
    cohort,
    fixed: [],
    groups: [...blocks, ...groups.map((group) => partOfGroup(group, share))],
  };
}

function partOf(runs: readonly CourseRun[], share: number): PathwayChoices['groups'][number] {
  const courses = runs.map(({ course: { code, name, ec } }) => ({ code, name, ec }));
  return { courses, rule: { kind: 'ec', atLeastEc: share * sum(courses.map(({ ec }) => ec)) } };
}

/** The share of its rule, and of those of the groups in it. */
function partOfGroup({ rule, courses, groups }: OptionTree, share: number): GroupToChoose {
  return { rule: shareOf(rule, share), courses, groups: groups.map((group) => partOfGroup(group, share)) };
}

function shareOf(rule: OptionRule, share: number): OptionRule {
  if (rule.kind === 'ec') return { kind: 'ec', atLeastEc: share * rule.atLeastEc };
  return { kind: 'courses', choose: Math.ceil(share * rule.choose - 1e-9) };
}
