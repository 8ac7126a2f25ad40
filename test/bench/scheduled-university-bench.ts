import { addDays } from '@evenkeel/shared/calendar';
import { cohortLoad, courseLoad } from '@evenkeel/shared/load';
import type { Policy } from '@evenkeel/shared/policy';
import { type Cohort, type CourseRun, cohortOf, cohortsOf, courseRuns, type Schedule } from '@evenkeel/shared/schedule';
import { findStressors } from '@evenkeel/shared/stressors';
import {
  changeCourse,
  contactTable,
  type GroupOfRuns,
  hoursOfRun,
  sessionColumns,
  type UniversityOfRuns,
  universityOfRuns,
} from '@evenkeel/shared/university';
import { moveAssessment } from '@evenkeel/shared/what-if';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { heapInUse, measure, measureEach, quantile } from './measure.js';
import { milliseconds, printTable } from './print-table.js';
import { seededRandom } from './seeded-random.js';
import { unknownCohort } from './unknown-cohort.js';

const PROGRAMMES = 200;
const COURSES = 5_000;
const STUDENTS = 35_000;
/** Of the ten courses of a cohort a student leaves out some and takes as many from elsewhere. */
const ELSEWHERE = 2;
const ROUNDS = 3;
const MOVES = 2_000;
const MOVES_WITH_FINDINGS = 50;

/** The same size out of a schedule, by the load model: hours of all kinds, every finding, and one deadline that changes. */
export function benchScheduledUniversity(policy: Policy): void {
  const before = heapInUse();
  const schedule = generateFaculty({ programmes: PROGRAMMES, courses: COURSES, workGroups: 18, assessments: 10 });
  const cohorts = allCohorts(schedule);
  const runs = allRuns(schedule, cohorts);
  const groups = groupsOf(cohorts, runs);
  const held = heapInUse() - before;
  const columns = sessionColumns(runs);
  const timings = measure(
    [
      { name: '1,000,000 sessions out of their records into flat arrays', run: () => sessionColumns(runs) },
      { name: 'contact hours of all courses by week', run: () => contactTable(columns, runs.length) },
      {
        name: '5,000 courses divided over their weeks (50,000 assessments)',
        run: () => allCourses(cohorts, runs, policy),
      },
      { name: 'weeks of every student, all of the above in one', run: () => university(groups, policy) },
      { name: 'load and findings of all 600 cohorts', run: () => analyseAll(cohorts, policy) },
    ],
    ROUNDS,
  );
  printTable('The same size out of a schedule (200 programmes, 600 cohorts)', [
    ...timings.map(({ name, median }) => ({ what: name, figure: milliseconds(median), beside: '' })),
    { what: 'the schedule in memory', figure: `${held.toFixed(0)} MB`, beside: 'records, not part of the engine' },
  ]);
  benchMoves(university(groups, policy), cohorts, policy);
}

/** Every course of the university by the calendar of all. */
function allRuns(schedule: Schedule, [first]: readonly Cohort[]): readonly CourseRun[] {
  const entry = first?.runs[0]?.curriculum;
  if (!first || !entry) throw new Error('The generated university has no courses');
  const taken = schedule.courses.map(({ code }) => ({ ...entry, courseCode: code }));
  return courseRuns(schedule, taken, first.calendar);
}

function allCohorts(schedule: Schedule): readonly Cohort[] {
  return schedule.programmes
    .flatMap(({ code }) => cohortsOf(schedule, code, BENCH_YEAR))
    .flatMap((ref) => cohortOf(schedule, ref, []) ?? []);
}

function groupsOf(cohorts: readonly Cohort[], runs: readonly CourseRun[]): readonly GroupOfRuns[] {
  const random = seededRandom(STUDENTS);
  return cohorts.map((cohort, index) => {
    const own = coursesOfStudents(cohort, runs, { count: Math.round(STUDENTS / cohorts.length), random });
    return {
      key: `cohort ${index}`,
      calendar: cohort.calendar,
      runs: [...new Set(own.flat())],
      sets: own.map((courses) => ({ courses: courses.map(({ course }) => course.code), students: 1 })),
    };
  });
}

interface Drawing {
  readonly count: number;
  readonly random: () => number;
}

function coursesOfStudents({ runs }: Cohort, all: readonly CourseRun[], { count, random }: Drawing) {
  const known = new Map(all.map((run) => [run.course.code, run]));
  const own = runs.slice(0, runs.length - ELSEWHERE).flatMap(({ course }) => known.get(course.code) ?? []);
  const elsewhere = () => all[Math.floor(random() * all.length)] ?? [];
  return Array.from({ length: count }, () => [...own, ...Array.from({ length: ELSEWHERE }, elsewhere).flat()]);
}

function allCourses([cohort]: readonly Cohort[], runs: readonly CourseRun[], policy: Policy): number {
  if (!cohort) return 0;
  const { calendar } = cohort;
  return runs.reduce((items, run) => items + courseLoad({ run, calendar, policy, style: 'typical' }).items.length, 0);
}

function university(groups: readonly GroupOfRuns[], policy: Policy): UniversityOfRuns {
  return universityOfRuns({ groups, policy, style: 'typical' });
}

function analyseAll(cohorts: readonly Cohort[], policy: Policy): number {
  let findings = 0;
  for (const cohort of cohorts) {
    const load = cohortLoad(unknownCohort(cohort), policy, 'typical');
    findings += findStressors({ load, policy }).length;
  }
  return findings;
}

function benchMoves({ load, courses }: UniversityOfRuns, cohorts: readonly Cohort[], policy: Policy): void {
  const random = seededRandom(MOVES);
  const moved = measureEach(
    {
      name: 'moved',
      run: () => {
        const number = Math.floor(random() * courses.length);
        const { run, calendar } = courses[number] ?? {};
        if (!run || !calendar) throw new Error('The generated university lost a course');
        const later = { ...run, assessments: laterBy(run, Math.floor(random() * run.assessments.length)) };
        return changeCourse(load, number, hoursOfRun({ run: later, calendar, policy, style: 'typical' }));
      },
    },
    MOVES,
  );
  const found = movesWithFindings(cohorts, policy);
  printTable(`One deadline of the university a week later (${MOVES} times)`, [
    { what: 'weeks of all its students: half within', figure: milliseconds(moved.median), beside: 'P3 asks ≤ 0.5 ms' },
    { what: 'weeks of all its students: 99 of 100 within', figure: milliseconds(moved.p99), beside: 'P3 asks ≤ 5 ms' },
    { what: 'findings of all cohorts it touches: half within', figure: milliseconds(quantile(found, 0.5)), beside: '' },
    {
      what: 'findings of all cohorts it touches: the slowest',
      figure: milliseconds(quantile(found, 1)),
      beside: 'asked: 50 ms',
    },
  ]);
}

function laterBy({ assessments }: CourseRun, index: number): CourseRun['assessments'] {
  return assessments.map((one, at) => (at === index && one.dueOn ? { ...one, dueOn: addDays(one.dueOn, 7) } : one));
}

/** Milliseconds for each of some moves of which every cohort with the course gets its load and findings again; those from before are known. */
function movesWithFindings(cohorts: readonly Cohort[], policy: Policy): readonly number[] {
  for (const cohort of cohorts) findStressors({ load: cohortLoad(cohort, policy, 'typical'), policy });
  const random = seededRandom(MOVES_WITH_FINDINGS);
  return Array.from({ length: MOVES_WITH_FINDINGS }, () => {
    const { runs } = cohorts[Math.floor(random() * cohorts.length)] ?? {};
    const courseCode = runs?.[Math.floor(random() * runs.length)]?.course.code ?? '';
    const touched = cohorts.filter((cohort) => cohort.runs.some(({ course }) => course.code === courseCode));
    return measureEach(
      { name: courseCode, run: () => touched.map((cohort) => findingsMoved(cohort, courseCode, policy)) },
      1,
    ).median;
  });
}

function findingsMoved(cohort: Cohort, courseCode: string, policy: Policy): number {
  const [assessment] = cohort.runs.find(({ course }) => course.code === courseCode)?.assessments ?? [];
  if (!assessment?.dueOn) throw new Error('The generated university has a course without dates');
  const move = { courseCode, assessmentCode: assessment.code, to: addDays(assessment.dueOn, 7) };
  const load = cohortLoad(moveAssessment(cohort, move), policy, 'typical');
  return findStressors({ load, policy }).length;
}
