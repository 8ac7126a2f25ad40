import { type AcademicYear, dateOfEpochDay, epochDay, isoWeekOf } from '../calendar/index.js';
import { cohortLoad, epochWeekOf, mondayOfEpochWeek } from '../load/index.js';
import { pathwaySets } from '../pathways/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import {
  type Cohort,
  type CohortRef,
  cohortOf,
  cohortStudents,
  cohortsOf,
  curriculumGiven,
  type Schedule,
  studyYearOf,
} from '../schedule/index.js';
import { type Context, type CourseMinutes, courseMinutes } from './course-minutes.js';
import { type MovableAsked, movableItems, type PlaceOf } from './movable-items.js';
import {
  type FixedItem,
  type LoadGroup,
  MINUTES_IN_HOUR,
  type MovableItem,
  type RebalanceProblem,
  type RebalanceRules,
} from './rebalance-problem.js';

/** A programme whose students are looked at, with the policy that holds for it. */
export interface ProgrammeAsked {
  readonly programmeCode: string;
  readonly policy: Policy;
}

/** What is asked: which deadlines may move how far, and for whom it is counted. */
export interface RebalanceRequest extends MovableAsked {
  readonly schedule: Schedule;
  readonly academicYear: AcademicYear;
  /** The programme itself, and those that share a course with it. */
  readonly programmes: readonly ProgrammeAsked[];
  readonly rules: RebalanceRules;
}

/** A problem with what it leaves out. */
export interface BuiltProblem {
  readonly problem: RebalanceProblem;
  /** What could move if it were not fixed. */
  readonly fixed: readonly FixedItem[];
  /** Cohorts of which not all pathways are looked at, with how many there are. */
  readonly sampled: readonly { readonly ref: CohortRef; readonly pathways: number; readonly shown: number }[];
  /** Whether a number of students is known for all cohorts; where it is not, a cohort counts as the mean of the others. */
  readonly studentsKnown: boolean;
}

/** Pathways of a cohort that are looked at. */
const MOST_PATHWAYS_OF_COHORT = 200;

/**
 * What can move, and what each move does to every pathway of every cohort that takes one of the programme's courses. Hours are those
 * of the load model in whole minutes: each course is computed with each of its moves. Step by step: each yield is a short while of work.
 */
export function* buildProblem(request: RebalanceRequest): Generator<undefined, BuiltProblem> {
  const cohorts = request.programmes.flatMap(({ programmeCode, policy }) =>
    cohortsOf(request.schedule, programmeCode, request.academicYear).map((ref) => ({ ref, policy })),
  );
  const own = wholeCohorts(request, cohorts);
  const span = weekSpan(own, request.mostWeeks);
  const placeOf: PlaceOf = (week) => week - span.first;
  const { items, fixed } = movableItems(request, own, placeOf);
  const context: Context = { placeOf, items, itemsOf: placesByCourse(items) };
  const students = cohortStudentsOf(own);
  const groups: LoadGroup[] = [];
  const sampled: BuiltProblem['sampled'][number][] = [];
  for (const cohort of own) {
    yield;
    const courses = yield* courseMinutes(context, cohort);
    const found = pathwaySets(request.schedule, cohort.ref, MOST_PATHWAYS_OF_COHORT);
    if (!found) continue;
    if (found.sets.length < found.count) {
      sampled.push({ ref: cohort.ref, pathways: found.count, shown: found.sets.length });
    }
    const weight = students.of(cohort) / found.sets.length;
    groups.push(...found.sets.map((set) => groupOf(cohort, { courses, set, weight, weeks: span.weeks.length })));
  }
  const problem = { weeks: span.weeks, items, groups: merged(groups), rules: request.rules };
  return { problem, fixed, sampled, studentsKnown: students.known };
}

interface CohortInYear {
  readonly ref: CohortRef;
  readonly policy: Policy;
  /** With all courses, options among them. */
  readonly cohort: Cohort;
}

/** Cohorts with all that their students can take; only those that can take a course of the programme asked about. */
function wholeCohorts(
  { schedule, programmeCode, academicYear, allProgrammes = false }: RebalanceRequest,
  cohorts: readonly { readonly ref: CohortRef; readonly policy: Policy }[],
): readonly CohortInYear[] {
  const given = new Set(curriculumGiven(schedule, programmeCode, academicYear).map(({ courseCode }) => courseCode));
  return cohorts.flatMap(({ ref, policy }) => {
    const taken = curriculumGiven(schedule, ref.programmeCode, academicYear).filter(
      (entry) => studyYearOf(entry) === ref.studyYear,
    );
    const cohort = cohortOf(
      schedule,
      ref,
      taken.map(({ courseCode }) => courseCode),
    );
    return cohort && (allProgrammes || cohort.runs.some(({ course }) => given.has(course.code)))
      ? [{ ref, policy, cohort }]
      : [];
  });
}

/** All weeks that hold hours, or can once something moves so many weeks. */
function weekSpan(cohorts: readonly CohortInYear[], mostWeeks: number) {
  const weeks = cohorts.flatMap(({ cohort, policy }) =>
    cohortLoad(cohort, policy, 'typical').weeks.map(({ start }) => epochWeekOf(epochDay(start))),
  );
  const first = Math.min(...weeks) - mostWeeks;
  const length = weeks.length === 0 ? 0 : Math.max(...weeks) + mostWeeks - first + 1;
  return {
    first,
    weeks: Array.from({ length }, (_, at) => isoWeekOf(dateOfEpochDay(mondayOfEpochWeek(first + at)))),
  };
}

function placesByCourse(items: readonly MovableItem[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { courseCode }] of items.entries()) {
    places.set(courseCode, [...(places.get(courseCode) ?? []), place]);
  }
  return places;
}

interface GroupParts {
  readonly courses: ReadonlyMap<string, CourseMinutes>;
  readonly set: readonly string[];
  readonly weight: number;
  readonly weeks: number;
}

function groupOf({ ref, policy }: CohortInYear, { courses, set, weight, weeks }: GroupParts): LoadGroup {
  const taken = set.flatMap((code) => courses.get(code) ?? []);
  const minutes: number[] = Array(weeks).fill(0);
  for (const course of taken) {
    for (const [week, one] of course.minutes) if (week in minutes) minutes[week] = (minutes[week] ?? 0) + one;
  }
  const limit = (setting: 'week.norm' | 'T1.red' | 'T1.severe') => settingValue(policy, setting) * MINUTES_IN_HOUR;
  return {
    programmeCode: ref.programmeCode,
    studyYear: ref.studyYear,
    weight,
    minutes,
    thresholds: { norm: limit('week.norm'), red: limit('T1.red'), severe: limit('T1.severe') },
    items: taken.flatMap(({ items }) => items),
    fixedDays: taken.flatMap(({ fixedDays }) => fixedDays),
  };
}

/** Pathways that differ in nothing that is looked at become one. */
function merged(groups: readonly LoadGroup[]): readonly LoadGroup[] {
  const found = new Map<string, LoadGroup>();
  for (const group of groups) {
    const { programmeCode, studyYear, minutes, items } = group;
    const key = JSON.stringify([programmeCode, studyYear, minutes, items.map(({ item }) => item), group.fixedDays]);
    const known = found.get(key);
    found.set(key, known ? { ...known, weight: known.weight + group.weight } : group);
  }
  return [...found.values()];
}

interface StudentCounts {
  readonly of: (cohort: CohortInYear) => number;
  readonly known: boolean;
}

function cohortStudentsOf(cohorts: readonly CohortInYear[]): StudentCounts {
  const counts = new Map(cohorts.map((one) => [one, cohortStudents(one.cohort)]));
  const known = [...counts.values()].filter((count) => count !== null);
  const mean = known.length > 0 ? known.reduce((total, count) => total + count, 0) / known.length : 1;
  return { of: (cohort) => counts.get(cohort) ?? mean, known: known.length === cohorts.length };
}
