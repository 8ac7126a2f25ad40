import { leastEc, type OptionRule, type OptionTree } from '../schedule/index.js';
import { byKeys, type Random, sum } from '../util/index.js';

/** EC differ by more than this or not at all. */
const TOLERANCE = 1e-6;
/** The selection is complete. */
const DONE = -1;
/** No admissible selection lies this way. */
const NONE = -2;

/** A step that decides on a whole group and not on a course. */
const NO_COURSE = -1;

interface Step {
  /** The course that is taken or left, by its place in `courses`; `NO_COURSE` where it is a group. */
  readonly course: number;
  readonly take: number;
  readonly skip: number;
  readonly ways: number;
  readonly waysTaking: number;
}

/**
 * All admissible selections out of a group of options as a graph of decisions, one course after another: as many paths from the first
 * step to the end as there are selections, however many those are.
 */
export interface SelectionGraph {
  /** Codes, those of most EC first. */
  readonly courses: readonly string[];
  /** Each step stands after the ones it leads to. */
  readonly steps: readonly Step[];
  readonly start: number;
  /** How many selections there are; beyond 2^53 no longer to the last one. */
  readonly count: number;
}

/** A group to choose from; one without groups in it may leave those out. */
export type GroupToChoose = Pick<OptionTree, 'courses'> & {
  readonly rule: OptionRule;
  readonly groups?: readonly GroupToChoose[];
};

/**
 * The selections that meet a group's rule: exactly `choose` courses, or courses of at least `atLeastEc` of which none could be left out
 * (a student takes no more than is asked, unless more is unavoidable). Where the group has too little to meet its rule, all of it. A group
 * in the group is one of the things to choose, with the EC it takes at the least; where it is chosen, its own rule is met too.
 */
export function selectionGraph(group: GroupToChoose): SelectionGraph {
  const building: Building = { courses: [], steps: [] };
  const start = stepsOf(building, group, DONE);
  return { ...building, start, count: waysFrom(building.steps, start) };
}

interface Building {
  readonly courses: string[];
  readonly steps: Step[];
}

interface Member {
  readonly code: string;
  readonly weight: number;
  /** Null for a course. */
  readonly group: GroupToChoose | null;
}

/** From large to small the last one taken is the smallest, so a selection that needs its last needs them all. */
function membersOf({ rule, courses, groups = [] }: GroupToChoose): readonly Member[] {
  const weightOf = (ec: number) => (rule.kind === 'courses' ? 1 : ec);
  return [
    ...courses.map(({ code, ec }) => ({ code, weight: weightOf(ec), group: null })),
    ...groups.map((group, at) => ({ code: `group ${at}`, weight: weightOf(leastEc(treeOf(group))), group })),
  ].sort(
    byKeys(
      ({ weight }) => -weight,
      ({ group }) => Number(group !== null),
      ({ code }) => code,
    ),
  );
}

function treeOf({ rule, courses, groups = [] }: GroupToChoose): OptionTree {
  return { code: '', rule, courses, groups: groups.map(treeOf) };
}

/** The place of the first step of a group; its last steps lead on to `next`. */
function stepsOf(building: Building, group: GroupToChoose, next: number): number {
  const members = membersOf(group);
  const { rule } = group;
  const asked = rule.kind === 'courses' ? rule.choose : rule.atLeastEc;
  const places = members.map(({ code, group: inner }) => (inner ? NO_COURSE : placeOf(building.courses, code)));
  const decide = decisions({ building, members, places, next, known: new Map() });
  return decide(0, Math.min(asked, sum(members.map(({ weight }) => weight))));
}

function placeOf(courses: string[], code: string): number {
  const known = courses.indexOf(code);
  return known >= 0 ? known : courses.push(code) - 1;
}

interface Deciding {
  readonly building: Building;
  readonly members: readonly Member[];
  readonly places: readonly number[];
  readonly next: number;
  readonly known: Map<string, number>;
}

/** The place of the step that decides on this member when so much is still needed. */
function decisions({ building, members, places, next, known }: Deciding): (at: number, needed: number) => number {
  const { steps } = building;
  const decide = (at: number, needed: number): number => {
    const member = members[at];
    if (needed <= TOLERANCE) return next;
    if (member === undefined || member.weight <= 0) return NONE;
    const key = `${at}/${Math.round(needed / TOLERANCE)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const rest = decide(at + 1, needed - member.weight);
    const take = member.group && rest !== NONE ? stepsOf(building, member.group, rest) : rest;
    const skip = decide(at + 1, needed);
    const waysTaking = waysFrom(steps, take);
    const ways = waysTaking + waysFrom(steps, skip);
    if (ways > 0) steps.push({ course: places[at] ?? NO_COURSE, take, skip, ways, waysTaking });
    const place = ways > 0 ? steps.length - 1 : NONE;
    known.set(key, place);
    return place;
  };
  return decide;
}

function waysFrom(steps: readonly Step[], place: number): number {
  return place === DONE ? 1 : (steps[place]?.ways ?? 0);
}

/** Every selection, as places in `courses`. Only for as many as can be held. */
export function allSelections({ steps, start }: SelectionGraph): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const walk = (place: number, taken: readonly number[]): void => {
    if (place === DONE) found.push(taken);
    const step = steps[place];
    if (!step) return;
    walk(step.take, step.course === NO_COURSE ? taken : [...taken, step.course]);
    walk(step.skip, taken);
  };
  walk(start, []);
  return found;
}

/** One selection, each as likely as any other. */
export function drawnSelection({ steps, start }: SelectionGraph, random: Random): readonly number[] {
  return walkDown(steps, start, ({ waysTaking, ways }) => random() * ways < waysTaking);
}

function walkDown(
  steps: readonly Step[],
  start: number,
  takes: (step: Step, place: number) => boolean,
): readonly number[] {
  const taken: number[] = [];
  let place = start;
  for (let step = steps[place]; step; step = steps[place]) {
    const take = takes(step, place);
    if (take && step.course !== NO_COURSE) taken.push(step.course);
    place = take ? step.take : step.skip;
  }
  return taken;
}

/** The selection whose courses have the largest sum of these values (by place in `courses`), with that sum. */
export function largestSelection(
  { steps, start }: SelectionGraph,
  values: ArrayLike<number>,
): { readonly total: number; readonly courses: readonly number[] } {
  const best = new Float64Array(steps.length);
  const bestOf = (place: number) => (place === DONE ? 0 : (best[place] ?? Number.NEGATIVE_INFINITY));
  const ifTaken = ({ take, course }: Step) => bestOf(take) + (values[course] ?? 0);
  steps.forEach((step, place) => {
    best[place] = Math.max(ifTaken(step), bestOf(step.skip));
  });
  return { total: bestOf(start), courses: walkDown(steps, start, (step) => ifTaken(step) >= bestOf(step.skip)) };
}

/** The mean over all selections of the sum of these values. */
export function meanOfSelections({ steps, start }: SelectionGraph, values: ArrayLike<number>): number {
  const means = new Float64Array(steps.length);
  const meanOf = (place: number) => means[place] ?? 0;
  steps.forEach(({ take, skip, course, ways, waysTaking }, place) => {
    const taking = waysTaking / ways;
    means[place] = taking * (meanOf(take) + (values[course] ?? 0)) + (1 - taking) * meanOf(skip);
  });
  return meanOf(start);
}
