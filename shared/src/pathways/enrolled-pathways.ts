import { cohortWithProfile } from '../profiles/index.js';
import { type Cohort, cohortInGroups, cohortOf, runsOfCourses, SMALLEST_GROUP } from '../schedule/index.js';
import { sum } from '../util/index.js';
import type { CohortPathways, PathwayInput, PathwayPeak, WeekSpread } from './cohort-pathways.js';
import { type CoursesInWeek, coursesInWeeks, withoutContact } from './courses-in-weeks.js';
import { type EnrolledSet, enrolledSets } from './enrolled-sets.js';
import { jainIndex } from './jain-index.js';
import { membersOf, type PathwayTable, pathwayTable } from './pathway-table.js';
import { codesOf, heaviestOfWeeks, hiddenWeek, shownWeek } from './shown-weeks.js';
import { percentile, ranked } from './spread.js';
import { heaviest, medianPathway, type SpreadWeek, weekSpreads } from './week-spreads.js';

/** Students: for fewer the ends of a spread would show what one of them does. */
const SMALLEST_FOR_ENDS = 20;

/** What the students of a cohort are enrolled in, by head count; null when the programme is not known. */
export function enrolledPathways(input: PathwayInput): CohortPathways | null {
  const cohort = cohortOf(input.schedule, input.ref, []);
  if (!cohort) return null;
  const sets = enrolledSets(input.schedule, input.ref);
  const courses = coursesOfSets(input, cohort, sets);
  const students = sum(sets.map((set) => set.students));
  const asked = { ref: input.ref, basis: input.basis, measure: input.measure };
  const sampled = { exact: true, drawn: null, samplingError: null };
  const shown: Shown = { enough: students >= SMALLEST_GROUP, ends: students >= SMALLEST_FOR_ENDS };
  if (!shown.enough) return { ...asked, ...sampled, ...nothingShown(coursesInWeeks({ ...input, ...courses })) };
  const untold = input.measure === 'contact' ? withoutContact({ ...input, ...courses }) : [];
  return {
    ...asked,
    ...sampled,
    ...spreadOverStudents(input, courses, { sets, shown }),
    pathways: sets.length,
    students,
    unknownCourses: courses.unknown,
    withoutContact: untold.filter((code) => courses.mayNameCourse(code)),
  };
}

type Shape = Pick<CohortPathways, 'worst' | 'typical' | 'worstByWeek' | 'inequality' | 'weeks'>;
type Counts = Pick<CohortPathways, 'pathways' | 'students' | 'unknownCourses' | 'withoutContact'>;

function nothingShown(weeks: readonly CoursesInWeek[]): Shape & Counts {
  return {
    ...{ pathways: null, students: null, unknownCourses: [], withoutContact: [] },
    ...{ worst: null, typical: null, worstByWeek: [], inequality: null },
    weeks: weeks.map(({ week }) => hiddenWeek(week)),
  };
}

interface Shown {
  /** Whether there are enough students for a median and a mean. */
  readonly enough: boolean;
  /** Whether there are enough for the ends of the spread. */
  readonly ends: boolean;
}

function spreadOverStudents(
  input: PathwayInput,
  courses: Courses,
  { sets, shown }: { readonly sets: readonly EnrolledSet[]; readonly shown: Shown },
): Shape {
  const { codes } = courses;
  const table = tableOf(sets, codes);
  const mayName = (pathway: number) => (table.students?.[pathway] ?? 0) >= SMALLEST_GROUP;
  const { weeks, peaks } = weekSpreads({ table, weeks: coursesInWeeks({ ...input, ...courses }), fixed: [], mayName });
  const peak = (pathway: number | null): PathwayPeak | null => {
    const week = pathway === null ? undefined : weeks[peaks.weeks[pathway] ?? 0]?.week;
    if (pathway === null || week === undefined) return null;
    return { week, hours: peaks.hours[pathway] ?? 0, courses: codesOf(membersOf(table, pathway), codes) };
  };
  const typical = peak(medianPathway(peaks.hours, table.students, mayName));
  if (!shown.ends) return { worst: null, typical, worstByWeek: [], inequality: null, weeks: weeks.map(middleOfWeek) };
  return {
    worst: peak(heaviest(peaks.hours, mayName)),
    typical,
    worstByWeek: heaviestOfWeeks(weeks, codes),
    inequality: {
      worstPeak: peaks.hours.reduce((most, each) => Math.max(most, each), 0),
      medianPeak: percentile(ranked(peaks.hours, table.students), 0.5),
      jain: jainIndex(peaks.hours, table.students),
    },
    weeks: weeks.map(shownWeek),
  };
}

function middleOfWeek(week: SpreadWeek): WeekSpread {
  const { p50, mean } = shownWeek(week);
  return { ...hiddenWeek(week.week), p50, mean };
}

interface Courses {
  readonly runs: Cohort['runs'];
  readonly student: Cohort;
  readonly codes: readonly string[];
  /** Codes of courses that at least 10 take and the schedule does not know. */
  readonly unknown: readonly string[];
  /** Whether enough students take it. */
  readonly mayNameCourse: (code: string) => boolean;
}

/** All courses that someone of the cohort takes. */
function coursesOfSets(input: PathwayInput, cohort: Cohort, sets: readonly EnrolledSet[]): Courses {
  const students = new Map<string, number>();
  for (const set of sets) {
    for (const code of set.courses) students.set(code, (students.get(code) ?? 0) + set.students);
  }
  const taken = [...students.keys()].sort();
  const { programmeCode } = input.ref;
  const runs = runsOfCourses(input.schedule, taken, { programmeCode, calendar: cohort.calendar });
  const inGroups = cohortInGroups({ ...cohort, runs }, input.groups);
  const codes = inGroups.runs.map(({ course }) => course.code);
  const known = new Set(codes);
  const mayNameCourse = (code: string) => (students.get(code) ?? 0) >= SMALLEST_GROUP;
  const unknown = taken.filter((code) => !known.has(code) && mayNameCourse(code));
  return { runs: inGroups.runs, student: studentOf(input, inGroups), codes, unknown, mayNameCourse };
}

/** Which courses are taken is known: of the profile only the time that work takes, and the resit, have a say. */
function studentOf({ profile }: PathwayInput, cohort: Cohort): Cohort {
  return profile ? cohortWithProfile(cohort, { ...profile, ecShare: null }) : cohort;
}

function tableOf(sets: readonly EnrolledSet[], codes: readonly string[]): PathwayTable {
  const places = new Map(codes.map((code, place) => [code, place]));
  const lists = sets.map(({ courses }) => courses.flatMap((code) => places.get(code) ?? []));
  return pathwayTable(
    lists,
    sets.map(({ students }) => students),
  );
}
