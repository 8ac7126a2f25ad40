import { type Policy } from '../policy/index.js';
import { assessmentWork, type WorkByTau } from './assessment-work.js';
import { bestBaseShare } from './best-base-share.js';
import { scorePattern } from './course-score.js';
import { meanScore } from './mean-score.js';
import type { ModelShape } from './model-shape.js';
import type { ObservedCourse } from './observed-course.js';

/** Where the parameters are looked for. τ in tenths of days, the exponent in hundredths: finer would claim more than activity tells. */
export const SEARCHED = { tauDays: [1, 21], exponent: [0, 1.5] } as const;
const TAU = { perUnit: 10, from: 10, to: 210, grid: 10 };
const EXPONENT = { perUnit: 100, from: 0, to: 150, grid: 10 };
const FIRST_STEP = 8;

/** Parameters this part below the best fit nearly as well. */
export const NEARLY = 0.02;

/** The range of a parameter within which the fit is nearly as good as the best, whatever the other parameter. */
export type Range = readonly [from: number, to: number];

/** The best shape, and how sure it is. */
export interface ShapeFit {
  readonly shape: ModelShape;
  /** What was made as large as possible: the mean partial correlation over the courses. */
  readonly objective: number;
  /** On a grid of whole days and tenths: read it as "between about". */
  readonly ranges: { readonly tauDays: Range; readonly exponent: Range };
}

/** A place on the lattice: whole tenths of days, whole hundredths. */
interface Place {
  readonly tau: number;
  readonly exponent: number;
}
interface Found extends Place {
  readonly objective: number;
  readonly baseShare: number;
}

/**
 * The shape whose predictions have the largest mean partial correlation with the activity; the base share is the one with the
 * smallest mean total variation distance for it. A grid first, then steps to the side that halve; nothing is drawn by chance.
 * Null where no course shows anything to follow.
 */
export function fitShape(courses: readonly ObservedCourse[], policy: Policy): ShapeFit | null {
  const tryAt = objectiveOn(courses, policy);
  const grid = gridPlaces().flatMap((place) => tryAt(place) ?? []);
  const [first] = grid;
  if (!first) return null;
  const best = refine(grid.reduce(better, first), tryAt);
  const shape = { ...unitsOf(best), baseShare: best.baseShare };
  return { shape, objective: best.objective, ranges: rangesAround(best, grid) };
}

type TryAt = (place: Place) => Found | null;

function objectiveOn(courses: readonly ObservedCourse[], policy: Policy): TryAt {
  const planned = new Map<number, readonly WorkByTau[]>();
  const works = (exponent: number) => {
    const known = planned.get(exponent);
    if (known) return known;
    const made = courses.map((course) => assessmentWork(course, policy, exponent / EXPONENT.perUnit));
    planned.set(exponent, made);
    return made;
  };
  return (place) => {
    const patterns = works(place.exponent).map((work) => work(place.tau / TAU.perUnit));
    const baseShare = bestBaseShare(courses, patterns);
    const scores = courses.map((course, index) => scorePattern(course, patterns[index] ?? [], baseShare));
    const { partialR } = meanScore(scores);
    return partialR === null ? null : { ...place, objective: partialR, baseShare };
  };
}

function gridPlaces(): readonly Place[] {
  const taus = steps(TAU);
  return steps(EXPONENT).flatMap((exponent) => taus.map((tau) => ({ tau, exponent })));
}

function steps({ from, to, grid }: typeof TAU): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / grid) + 1 }, (_, index) => from + index * grid);
}

function better(one: Found, other: Found): Found {
  return other.objective > one.objective ? other : one;
}

function refine(start: Found, tryAt: TryAt): Found {
  let best = start;
  for (let step = FIRST_STEP; step >= 1; ) {
    const next = neighbours(best, step)
      .flatMap((place) => tryAt(place) ?? [])
      .reduce(better, best);
    if (next === best) step /= 2;
    best = next;
  }
  return best;
}

function neighbours({ tau, exponent }: Place, step: number): readonly Place[] {
  return [
    { tau: tau - step, exponent },
    { tau: tau + step, exponent },
    { tau, exponent: exponent - step },
    { tau, exponent: exponent + step },
  ].filter((place) => isWithin(place.tau, TAU) && isWithin(place.exponent, EXPONENT));
}

function isWithin(value: number, { from, to }: typeof TAU): boolean {
  return value >= from && value <= to;
}

function rangesAround(best: Found, grid: readonly Found[]): ShapeFit['ranges'] {
  const least = best.objective - NEARLY * Math.abs(best.objective);
  const good = [best, ...grid.filter(({ objective }) => objective >= least)].map(unitsOf);
  return { tauDays: extent(good.map(({ tauDays }) => tauDays)), exponent: extent(good.map((one) => one.exponent)) };
}

function unitsOf({ tau, exponent }: Place): Omit<ModelShape, 'baseShare'> {
  return { tauDays: tau / TAU.perUnit, exponent: exponent / EXPONENT.perUnit };
}

function extent(values: readonly number[]): Range {
  return [Math.min(...values), Math.max(...values)];
}
