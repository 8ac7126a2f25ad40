import { byKeys, sum } from '../util/index.js';
import { type CohortRef, curriculumGiven, studyYearOf } from './cohort.js';
import type { CurriculumCourse, OptionGroup, OptionRule } from './programme.js';
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
  /** The code of the group in which it is one of the things to choose; null for a group by itself. */
  readonly within: string | null;
}

/** A group with the groups that stand in it. */
export interface OptionTree extends Omit<OptionChoice, 'within'> {
  readonly groups: readonly OptionTree[];
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
 * The option groups of a cohort, in order of code, with the courses that are given in its year, and the groups these stand in. A group
 * without a rule of its own asks for one course.
 */
export function optionChoices(schedule: Schedule, ref: CohortRef): readonly OptionChoice[] {
  const options = curriculumGiven(schedule, ref.programmeCode, ref.academicYear).filter(
    (entry) => entry.requirement === 'option' && studyYearOf(entry) === ref.studyYear,
  );
  const ruled = ruledGroups(schedule, ref);
  const codes = withOuterGroups(options.map(groupOf), ruled);
  return codes.map((code) => ({
    code,
    rule: ruled.get(code)?.rule ?? { kind: 'courses', choose: code === '' ? 0 : 1 },
    within: ruled.get(code)?.within ?? null,
    courses: options
      .filter((entry) => groupOf(entry) === code)
      .flatMap((entry) => indexOf(schedule).courses.get(entry.courseCode) ?? [])
      .map(({ code: courseCode, name, ec }) => ({ code: courseCode, name, ec }))
      .sort(byKeys((course) => course.code)),
  }));
}

type Ruled = Pick<OptionGroup, 'rule' | 'within'>;

/** The groups of the year of study that have a rule; one that stands in itself, or in a group without a rule, stands by itself. */
function ruledGroups(schedule: Schedule, ref: CohortRef): ReadonlyMap<string, Ruled> {
  const groups = indexOf(schedule).optionGroups.get(ref.programmeCode) ?? [];
  const own = groups.filter(({ studyYear }) => studyYear === null || studyYear === ref.studyYear);
  const byCode = new Map([...own].reverse().map((group) => [group.code, group]));
  const outerOf = (code: string) => byCode.get(code)?.within ?? null;
  return new Map(
    [...byCode].map(([code, { rule, within }]) => {
      const isSound = within !== null && byCode.has(within) && !standsInItself(code, outerOf);
      return [code, { rule, within: isSound ? within : null }];
    }),
  );
}

/** Whether a group comes back to itself, or to another one twice, by way of the groups it stands in; `outerOf` tells the next one out, null for none. */
export function standsInItself(code: string, outerOf: (code: string) => string | null): boolean {
  const seen = new Set([code]);
  for (let next = outerOf(code); next !== null; next = outerOf(next)) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

function withOuterGroups(codes: readonly string[], ruled: ReadonlyMap<string, Ruled>): readonly string[] {
  const all = new Set<string>();
  for (const code of codes) {
    for (let next: string | null = code; next !== null; next = ruled.get(next)?.within ?? null) all.add(next);
  }
  return [...all].sort();
}

/** The groups that stand by themselves, each with those that stand in it. */
export function optionTrees(choices: readonly OptionChoice[]): readonly OptionTree[] {
  const treesIn = (outer: string | null): readonly OptionTree[] =>
    choices
      .filter(({ within }) => within === outer)
      .map(({ within: _, ...choice }) => ({ ...choice, groups: treesIn(choice.code) }));
  return treesIn(null);
}

/** All courses of a group and of those in it. */
export function coursesOfTree({ courses, groups }: OptionTree): readonly OptionCourse[] {
  return [...courses, ...groups.flatMap(coursesOfTree)];
}

/**
 * The least EC that meeting the rule of a group takes: what the group counts for where it is one of the things to choose by EC. All it
 * has where that is not enough.
 */
export function leastEc(tree: OptionTree): number {
  const weights = [...tree.courses.map(({ ec }) => ec), ...tree.groups.map(leastEc)].sort((a, b) => a - b);
  const { rule } = tree;
  if (rule.kind === 'courses') return sum(weights.slice(0, rule.choose));
  return Math.min(rule.atLeastEc, sum(weights));
}

function groupOf(entry: CurriculumCourse): string {
  return entry.optionGroup ?? '';
}

/** The first admissible selection: from each group the first of what is in it, courses before groups, as much as its rule asks for. */
export function defaultOptions(choices: readonly OptionChoice[]): readonly string[] {
  return optionTrees(choices).flatMap(firstThatMeet);
}

function firstThatMeet(tree: OptionTree): readonly string[] {
  const { rule } = tree;
  const members = [
    ...tree.courses.map(({ code, ec }) => ({ ec, codes: () => [code] as readonly string[] })),
    ...tree.groups.map((group) => ({ ec: leastEc(group), codes: () => firstThatMeet(group) })),
  ];
  if (rule.kind === 'courses') return members.slice(0, rule.choose).flatMap(({ codes }) => codes());
  const taken: string[] = [];
  let reached = 0;
  for (const { ec, codes } of members) {
    if (reached >= rule.atLeastEc) break;
    taken.push(...codes());
    reached += ec;
  }
  return taken;
}

/**
 * The requested options when they meet the rule of every group, and of every group in it of which something is taken; else why not.
 * `null` asks for the default selection.
 */
export function chooseOptions(choices: readonly OptionChoice[], requested: readonly string[] | null): OptionSelection {
  if (requested === null) return { kind: 'chosen', courseCodes: defaultOptions(choices) };
  const known = new Set(choices.flatMap((choice) => choice.courses.map((course) => course.code)));
  const unknown = requested.find((code) => !known.has(code));
  if (unknown !== undefined) return { kind: 'refused', reason: 'unknown-course', courseCode: unknown };
  const taken = new Set(requested);
  for (const tree of optionTrees(choices)) {
    const unmet = unmetIn(tree, taken);
    const group = unmet && choices.find(({ code }) => code === unmet.code);
    if (unmet && group) return { kind: 'refused', reason: 'rule-not-met', group, chosen: unmet.chosen };
  }
  return { kind: 'chosen', courseCodes: [...taken].sort() };
}

/** The first group of which the rule is not met, with how many courses and groups are chosen in it. */
function unmetIn(
  tree: OptionTree,
  taken: ReadonlySet<string>,
): { readonly code: string; readonly chosen: number } | null {
  const groups = tree.groups.filter((group) => coursesOfTree(group).some(({ code }) => taken.has(code)));
  const chosen = tree.courses.filter(({ code }) => taken.has(code)).length + groups.length;
  const ec = ecOf(coursesOfTree(tree).filter(({ code }) => taken.has(code)));
  if (!meets(tree.rule, chosen, ec)) return { code: tree.code, chosen };
  for (const group of groups) {
    const unmet = unmetIn(group, taken);
    if (unmet) return unmet;
  }
  return null;
}

function meets(rule: OptionRule, chosen: number, ec: number): boolean {
  if (rule.kind === 'ec') return ec >= rule.atLeastEc;
  return rule.choose === 0 || chosen === rule.choose;
}

function ecOf(courses: readonly OptionCourse[]): number {
  return courses.reduce((total, course) => total + course.ec, 0);
}
