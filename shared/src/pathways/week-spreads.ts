import type { IsoWeek } from '../calendar/index.js';
import type { CoursesInWeek } from './courses-in-weeks.js';
import { membersOf, type PathwayTable, sumsOf } from './pathway-table.js';
import { percentile, ranked, type Spread, samplingErrorAt, spreadOf } from './spread.js';

/** A week with the spread of its hours, and which pathway has the most. */
export interface SpreadWeek {
  readonly week: IsoWeek;
  readonly told: boolean;
  readonly spread: Spread;
  /** How far its percentiles may be off if the table is a sample. */
  readonly samplingError: number;
  /** Hours of the heaviest pathway that may be named, and its courses by place; null where none may. */
  readonly most: NamedPathway | null;
}

export interface NamedPathway {
  readonly hours: number;
  readonly members: readonly number[];
}

/** The heaviest week of each pathway. */
export interface Peaks {
  readonly hours: Float64Array;
  /** Its place in the list of weeks. */
  readonly weeks: Int32Array;
}

interface SpreadInput {
  readonly table: PathwayTable;
  readonly weeks: readonly CoursesInWeek[];
  /** Places of the courses that all take, none of which the table names. */
  readonly fixed: readonly number[];
  /** Whether a pathway may be named. */
  readonly mayName: (pathway: number) => boolean;
}

/** The spread of each week over the pathways of the table, and the heaviest week of each pathway. */
export function weekSpreads({ table, weeks, fixed, mayName }: SpreadInput): {
  readonly weeks: readonly SpreadWeek[];
  readonly peaks: Peaks;
} {
  const peaks = { hours: new Float64Array(table.length).fill(-1), weeks: new Int32Array(table.length) };
  const spreads = weeks.map(({ week, hours, told }, place): SpreadWeek => {
    const base = fixed.reduce((total, course) => total + (hours[course] ?? 0), 0);
    const sums = sumsOf(table, hours, base);
    raisePeaks(peaks, sums, place);
    const list = ranked(sums, table.students);
    const samplingError = Math.max(...[0.1, 0.5, 0.9].map((share) => samplingErrorAt(list, share)));
    return { week, told, spread: spreadOf(list), samplingError, most: mostOf(table, sums, mayName) };
  });
  return { weeks: spreads, peaks };
}

function raisePeaks(peaks: Peaks, sums: Float64Array, week: number): void {
  for (let pathway = 0; pathway < sums.length; pathway += 1) {
    if ((sums[pathway] ?? 0) <= (peaks.hours[pathway] ?? 0)) continue;
    peaks.hours[pathway] = sums[pathway] ?? 0;
    peaks.weeks[pathway] = week;
  }
}

function mostOf(table: PathwayTable, sums: Float64Array, mayName: (pathway: number) => boolean): NamedPathway | null {
  const pathway = heaviest(sums, mayName);
  return pathway === null ? null : { hours: sums[pathway] ?? 0, members: membersOf(table, pathway) };
}

/** The first pathway with the most hours of those that may be named; null where none may. */
export function heaviest(hours: Float64Array, mayName: (pathway: number) => boolean): number | null {
  let found: number | null = null;
  for (let pathway = 0; pathway < hours.length; pathway += 1) {
    if ((hours[pathway] ?? 0) > (found === null ? -1 : (hours[found] ?? 0)) && mayName(pathway)) found = pathway;
  }
  return found;
}

/** The first pathway that may be named whose hours are the median, or the nearest below it. */
export function medianPathway(
  hours: Float64Array,
  students: Float64Array | null,
  mayName: (pathway: number) => boolean,
): number | null {
  const median = percentile(ranked(hours, students), 0.5);
  return heaviest(hours, (pathway) => (hours[pathway] ?? 0) <= median && mayName(pathway));
}
