import { cohortWithProfile } from '../profiles/index.js';
import { type Cohort, cohortInGroups } from '../schedule/index.js';
import type { CohortPathways, PathwayInput, PathwayPeak } from './cohort-pathways.js';
import { type CoursesInWeek, coursesInWeeks, withoutContact } from './courses-in-weeks.js';
import { jainIndex } from './jain-index.js';
import { pathwayChoices } from './pathway-choices.js';
import { type Enumeration, enumeratePathways, membersOf } from './pathway-table.js';
import { largestSelection, meanOfSelections, type SelectionGraph, selectionGraph } from './selection-graph.js';
import { codesOf, heaviestOfWeeks, shownWeek } from './shown-weeks.js';
import { percentile, ranked } from './spread.js';
import { heaviest, medianPathway, type Peaks, type SpreadWeek, weekSpreads } from './week-spreads.js';

const anyone = () => true;

/** The pathways that the rules of a cohort's options allow, each counting once; null when the programme is not known. */
export function optionPathways(input: PathwayInput): CohortPathways | null {
  const choices = pathwayChoices(input);
  if (!choices) return null;
  const cohort = cohortInGroups(choices.cohort, input.groups);
  const courses = coursesOf(input, cohort, choices.fixed);
  const graphs = choices.groups.map(selectionGraph);
  const found = enumeratePathways(graphs, courses.placeOf);
  const { weeks, peaks } = weekSpreads({ ...courses, table: found.table, mayName: anyone });
  const spreads = found.exact ? weeks : weeks.map((week, index) => exactly(week, graphs, courses, index));
  const worst = found.exact ? worstOf(found, weeks, { peaks, courses }) : worstWeek(spreads, courses.codes);
  return {
    ref: input.ref,
    basis: 'options',
    measure: input.measure,
    pathways: found.count,
    students: null,
    exact: found.exact,
    drawn: found.exact ? null : found.table.length,
    samplingError: found.exact ? null : Math.max(...weeks.map(({ samplingError }) => samplingError)),
    worst,
    typical: peakOf(medianPathway(peaks.hours, null, anyone), { found, weeks, peaks, courses }),
    worstByWeek: heaviestOfWeeks(spreads, courses.codes),
    inequality: worst && {
      worstPeak: worst.hours,
      medianPeak: percentile(ranked(peaks.hours, null), 0.5),
      jain: jainIndex(peaks.hours, null),
    },
    unknownCourses: [],
    withoutContact: input.measure === 'contact' ? withoutContact({ ...input, ...courses }) : [],
    weeks: spreads.map(shownWeek),
  };
}

interface Courses {
  readonly runs: Cohort['runs'];
  readonly student: Cohort;
  readonly codes: readonly string[];
  readonly placeOf: (code: string) => number;
  readonly fixed: readonly number[];
  readonly weeks: readonly CoursesInWeek[];
}

function coursesOf(input: PathwayInput, cohort: Cohort, fixedCodes: readonly string[]): Courses {
  const { runs } = cohort;
  const codes = runs.map(({ course }) => course.code);
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = (code: string) => places.get(code) ?? -1;
  const core = { ...cohort, runs: runs.filter(({ curriculum }) => curriculum.requirement === 'core') };
  // A resit that all pathways share: of a core course.
  const student = input.profile ? cohortWithProfile(core, input.profile) : cohort;
  const weeks = coursesInWeeks({ ...input, runs, student });
  return { runs, student, codes, placeOf, fixed: fixedCodes.map(placeOf), weeks };
}

/** Lowest, highest and mean follow from the groups themselves, however many pathways there are. */
function exactly(sampled: SpreadWeek, graphs: readonly SelectionGraph[], courses: Courses, index: number): SpreadWeek {
  const hours = courses.weeks[index]?.hours ?? new Float64Array();
  const valuesOf = (graph: SelectionGraph, sign: 1 | -1) =>
    graph.courses.map((code) => sign * (hours[courses.placeOf(code)] ?? 0));
  let [min, max, mean] = Array(3).fill(courses.fixed.reduce((total, course) => total + (hours[course] ?? 0), 0));
  const members: number[] = [];
  for (const graph of graphs) {
    const most = largestSelection(graph, valuesOf(graph, 1));
    max += most.total;
    min -= largestSelection(graph, valuesOf(graph, -1)).total;
    mean += meanOfSelections(graph, valuesOf(graph, 1));
    members.push(...most.courses.map((course) => courses.placeOf(graph.courses[course] ?? '')));
  }
  return { ...sampled, spread: { ...sampled.spread, min, max, mean }, most: { hours: max, members } };
}

interface FoundPeaks {
  readonly found: Enumeration;
  readonly weeks: readonly SpreadWeek[];
  readonly peaks: Peaks;
  readonly courses: Courses;
}

function worstOf(
  found: Enumeration,
  weeks: readonly SpreadWeek[],
  rest: Pick<FoundPeaks, 'peaks' | 'courses'>,
): PathwayPeak | null {
  return peakOf(heaviest(rest.peaks.hours, anyone), { found, weeks, ...rest });
}

function peakOf(pathway: number | null, { found, weeks, peaks, courses }: FoundPeaks): PathwayPeak | null {
  const week = pathway === null ? undefined : weeks[peaks.weeks[pathway] ?? 0]?.week;
  const hours = pathway === null ? 0 : (peaks.hours[pathway] ?? 0);
  if (pathway === null || week === undefined || hours <= 0) return null;
  return { week, hours, courses: codesOf(membersOf(found.table, pathway), courses.codes) };
}

/** Of a sample: the heaviest pathway of the heaviest week, which are exact. */
function worstWeek(weeks: readonly SpreadWeek[], codes: readonly string[]): PathwayPeak | null {
  const [first, ...others] = weeks;
  if (!first) return null;
  const heaviestWeek = others.reduce((most, week) => (week.spread.max > most.spread.max ? week : most), first);
  const { week, most } = heaviestWeek;
  return most && most.hours > 0 ? { week, hours: most.hours, courses: codesOf(most.members, codes) } : null;
}
