import type { OptionChoice } from '../schedule/index.js';
import { byKeys, type Random, sum } from '../util/index.js';

/** EC differ by more than this or not at all. */
const TOLERANCE = 1e-6;
/** The selection is complete. */
const DONE = -1;
/** No admissible selection lies this way. */
const NONE = -2;

interface Step {
  /** The course that is taken or left, by its place in `courses`. */
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

/**
 * The selections that meet a group's rule: exactly `choose` courses, or courses of at least `atLeastEc` of which none could be left out
 * (a student takes no more than is asked, unless more is unavoidable). Where the group has too little to meet its rule, all of it.
 */
export function selectionGraph({ rule, courses }: Pick<OptionChoice, 'rule' | 'courses'>): SelectionGraph {
  const weightOf = (ec: number) => (rule.kind === 'courses' ? 1 : ec);
  // From large to small the last course taken is the smallest, so a selection that needs its last course needs them all.
  const sorted = [...courses].sort(
    byKeys(
      ({ ec }) => -weightOf(ec),
      ({ code }) => code,
    ),
  );
  const weights = sorted.map(({ ec }) => weightOf(ec));
  const needed = Math.min(rule.kind === 'courses' ? rule.choose : rule.atLeastEc, sum(weights));
  const steps: Step[] = [];
  const start = stepsFrom({ weights, steps, known: new Map() }, 0, needed);
  return { courses: sorted.map(({ code }) => code), steps, start, count: waysFrom(steps, start) };
}

interface Building {
  readonly weights: readonly number[];
  readonly steps: Step[];
  readonly known: Map<string, number>;
}

/** The place of the step that decides on this course when so much is still needed. */
function stepsFrom(building: Building, course: number, needed: number): number {
  const { weights, steps, known } = building;
  const weight = weights[course];
  if (needed <= TOLERANCE) return DONE;
  if (weight === undefined || weight <= 0) return NONE;
  const key = `${course}/${Math.round(needed / TOLERANCE)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const take = stepsFrom(building, course + 1, needed - weight);
  const skip = stepsFrom(building, course + 1, needed);
  const waysTaking = waysFrom(steps, take);
  const ways = waysTaking + waysFrom(steps, skip);
  if (ways > 0) steps.push({ course, take, skip, ways, waysTaking });
  const place = ways > 0 ? steps.length - 1 : NONE;
  known.set(key, place);
  return place;
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
    walk(step.take, [...taken, step.course]);
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
    if (take) taken.push(step.course);
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
