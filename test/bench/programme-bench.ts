import { addDays } from '@evenkeel/shared/calendar';
import { findHotspots } from '@evenkeel/shared/hotspots';
import { type CohortLoad, cohortLoad } from '@evenkeel/shared/load';
import type { Policy } from '@evenkeel/shared/policy';
import { overviewDocument, weekDocument } from '@evenkeel/shared/report';
import { type Cohort, cohortOf, cohortsOf, type Schedule } from '@evenkeel/shared/schedule';
import { findStressors } from '@evenkeel/shared/stressors';
import { moveAssessment } from '@evenkeel/shared/what-if';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { measure, measureEach, type Timing } from './measure.js';
import { naiveLoad } from './naive-load.js';
import { milliseconds, printTable, times } from './print-table.js';
import { unknownCohort } from './unknown-cohort.js';

const PROGRAMME = 'P0000';
const MOVES = 400;

/** Load, stressors and hotspots of one programme's year beside plain code, and what a moved deadline costs. */
export function benchProgramme(policy: Policy): void {
  const schedule = generateFaculty({ programmes: 1, courses: 30 });
  const cohorts = cohortsOf(schedule, PROGRAMME, BENCH_YEAR).flatMap((ref) => cohortOf(schedule, ref, []) ?? []);
  const loads = cohorts.map((cohort) => cohortLoad(cohort, policy, 'typical'));
  const findings = loads.map((load) => findStressors({ load, policy }));
  const timings = measure([
    { name: 'bare loop: the days of all items added up per week', run: () => loads.map(bareSum) },
    { name: 'plain code: an object for each day, three styles', run: () => cohorts.map(naiveLoad) },
    { name: 'load', run: () => cohorts.map((cohort) => cohortLoad(unknownCohort(cohort), policy, 'typical')) },
    { name: 'stressors', run: () => loads.map((load) => findStressors({ load, policy })) },
    {
      name: 'hotspots',
      run: () => loads.map((load, index) => findHotspots(load, findings[index] ?? [])),
    },
    ...documents(schedule, policy, loads),
  ]);
  const naive = timings[1]?.median ?? Number.NaN;
  const rows = timings.map(({ name, median }) => ({
    what: name,
    figure: milliseconds(median),
    beside: `${times(median / naive)} plain code`,
  }));
  printTable('One programme’s year (3 cohorts, 30 courses, 3,000 sessions, 150 assessments)', rows);
  printMoves(measureEach({ name: 'moved', run: moverOf(cohorts, policy) }, MOVES));
}

function documents(schedule: Schedule, policy: Policy, loads: readonly CohortLoad[]) {
  const asked = { schedule, policy, programmeCode: PROGRAMME, academicYear: BENCH_YEAR, style: 'typical' } as const;
  const input = { ...asked, options: null, dataVersion: 1, dataDate: null };
  const heaviest = [...(loads[0]?.weeks ?? [])].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
  const quiet = heaviest.filter((week) => (week.hours ?? 0) > 0).at(-1)?.week;
  const busy = heaviest[0]?.week;
  if (!busy || !quiet) throw new Error('The generated programme has no weeks');
  return [
    { name: 'overview document, whole year', run: () => overviewDocument({ ...input, termCode: null }) },
    {
      name: 'week document, heaviest week, with tried moves',
      run: () => weekDocument({ ...input, studyYear: 1, week: busy }),
    },
    { name: 'week document, lightest week', run: () => weekDocument({ ...input, studyYear: 1, week: quiet }) },
  ];
}

/** The hours of each week as the machine would add them if nothing else had to be known. */
function bareSum(load: CohortLoad): Float64Array {
  const weeks = new Float64Array(60);
  const first = load.cohort.calendar.firstDay;
  for (const course of load.courses) {
    for (const { daily } of course.items) {
      for (let day = 0; day < daily.hours.length; day += 1) {
        const week = Math.floor((daily.from + day - first) / 7);
        weeks[week] = (weeks[week] ?? 0) + (daily.hours[day] ?? 0);
      }
    }
  }
  return weeks;
}

function moverOf(cohorts: readonly Cohort[], policy: Policy): () => unknown {
  const moves = cohorts.flatMap((cohort) =>
    cohort.runs.flatMap(({ assessments }) => assessments.map((assessment) => ({ cohort, assessment }))),
  );
  let next = 0;
  return () => {
    const { cohort, assessment } = moves[next % moves.length] ?? {};
    next += 1;
    if (!cohort || !assessment?.dueOn) throw new Error('The generated programme has no dated assessments');
    const to = addDays(assessment.dueOn, 7);
    const { courseCode, code } = assessment;
    return cohortLoad(moveAssessment(cohort, { courseCode, assessmentCode: code, to }), policy, 'typical');
  };
}

function printMoves({ median, p99 }: Timing): void {
  printTable(`One deadline moved, the cohort computed again (${MOVES} moves)`, [
    { what: 'half of the moves within', figure: milliseconds(median), beside: 'P3 asks ≤ 0.5 ms' },
    { what: '99 of 100 within', figure: milliseconds(p99), beside: 'P3 asks ≤ 5 ms' },
  ]);
}
