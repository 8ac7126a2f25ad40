import { byKeys } from '../util/index.js';
import { type CohortRef, curriculumGiven, studyYearOf } from './cohort.js';
import type { CurriculumCourse, OptionRule } from './programme.js';
import type { Schedule } from './schedule.js';
import { indexOf } from './schedule-index.js';

/** An optional course as a student sees it. */
export interface OptionCourse {
  readonly code: string;
  readonly name: string;
  readonly ec: number;
}

/** A group of options of a cohort with the courses to choose from, in order of code. */
export interface OptionChoice {
  readonly code: string;
  readonly rule: OptionRule;
  readonly courses: readonly OptionCourse[];
}

/** An admissible selection of options, or why a requested one is not. */
export type OptionSelection =
  | { readonly kind: 'chosen'; readonly courseCodes: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'unknown-course'; readonly courseCode: string }
  | {
      readonly kind: 'refused';
      readonly reason: 'rule-not-met';
      readonly group: OptionChoice;
      readonly chosen: number;
    };

/**
 * The option groups of a cohort, in order of code, with the courses that are given in its year. A group without a rule of its own
 * asks for one course.
 */
export function optionChoices(schedule: Schedule, ref: CohortRef): readonly OptionChoice[] {
  const options = curriculumGiven(schedule, ref.programmeCode, ref.academicYear).filter(
    (entry) => entry.requirement === 'option' && studyYearOf(entry) === ref.studyYear,
  );
  const codes = [...new Set(options.map(groupOf))].sort();
  return codes.map((code) => ({
    code,
    rule: ruleOf(schedule, ref, code),
    courses: options
      .filter((entry) => groupOf(entry) === code)
      .flatMap((entry) => indexOf(schedule).courses.get(entry.courseCode) ?? [])
      .map(({ code: courseCode, name, ec }) => ({ code: courseCode, name, ec }))
      .sort(byKeys((course) => course.code)),
  }));
}

function groupOf(entry: CurriculumCourse): string {
  return entry.optionGroup ?? '';
}

function ruleOf(schedule: Schedule, ref: CohortRef, code: string): OptionRule {
  const group = indexOf(schedule)
    .optionGroups.get(ref.programmeCode)
    ?.find(
      (candidate) => candidate.code === code && (candidate.studyYear === null || candidate.studyYear === ref.studyYear),
    );
  return group?.rule ?? { kind: 'courses', choose: code === '' ? 0 : 1 };
}

/** The first admissible selection: from each group the first courses in order of code, as many as its rule asks for. */
export function defaultOptions(choices: readonly OptionChoice[]): readonly string[] {
  return choices.flatMap((choice) => firstThatMeet(choice));
}

function firstThatMeet(choice: OptionChoice): readonly string[] {
  const { rule, courses } = choice;
  if (rule.kind === 'courses') return courses.slice(0, rule.choose).map((course) => course.code);
  const taken: OptionCourse[] = [];
  for (const course of courses) {
    if (ecOf(taken) >= rule.atLeastEc) break;
    taken.push(course);
  }
  return taken.map((course) => course.code);
}

/** The requested options when they meet the rule of every group; else why not. `null` asks for the default selection. */
export function chooseOptions(choices: readonly OptionChoice[], requested: readonly string[] | null): OptionSelection {
  if (requested === null) return { kind: 'chosen', courseCodes: defaultOptions(choices) };
  const known = new Set(choices.flatMap((choice) => choice.courses.map((course) => course.code)));
  const unknown = requested.find((code) => !known.has(code));
  if (unknown !== undefined) return { kind: 'refused', reason: 'unknown-course', courseCode: unknown };
  for (const group of choices) {
    const taken = group.courses.filter((course) => requested.includes(course.code));
    if (!meets(group.rule, taken)) return { kind: 'refused', reason: 'rule-not-met', group, chosen: taken.length };
  }
  return { kind: 'chosen', courseCodes: [...new Set(requested)].sort() };
}

function meets(rule: OptionRule, taken: readonly OptionCourse[]): boolean {
  if (rule.kind === 'ec') return ecOf(taken) >= rule.atLeastEc;
  return rule.choose === 0 || taken.length === rule.choose;
}

function ecOf(courses: readonly OptionCourse[]): number {
  return courses.reduce((total, course) => total + course.ec, 0);
}
