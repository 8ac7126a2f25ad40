import { findHotspots } from '@evenkeel/shared/hotspots';
import { cohortLoad } from '@evenkeel/shared/load';
import type { Policy } from '@evenkeel/shared/policy';
import { type Cohort, cohortOf, cohortsOf, type Schedule } from '@evenkeel/shared/schedule';
import { findStressors } from '@evenkeel/shared/stressors';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { heapInUse, measure } from './measure.js';
import { milliseconds, printTable, times } from './print-table.js';
import { unknownCohort } from './unknown-cohort.js';

const SIZE = { programmes: 60, courses: 400 };
const SCALE = 3;
const ROUNDS = 7;

/** A faculty of programmes that share courses, at its size and three times that: does the time grow with the events? */
export function benchFaculty(policy: Policy): void {
  const before = heapInUse();
  const one = facultyOf(1);
  const three = facultyOf(SCALE);
  const held = heapInUse() - before;
  const timings = measure(
    [one, three].flatMap(({ name, schedule, cohorts }) => [
      { name: `${name}: cohorts out of the schedule`, run: () => allCohorts(schedule) },
      { name: `${name}: load, stressors and hotspots`, run: () => analyseAll(cohorts, policy) },
    ]),
    ROUNDS,
  );
  const perEvent = timings.map(({ median }, index) => (median * 1e6) / (index < 2 ? one : three).events);
  printTable(
    `A faculty (${SIZE.programmes} programmes sharing ${SIZE.courses} courses; an event is a session or assessment of a cohort)`,
    [
      ...timings.map(({ name, median }, index) => ({
        what: name,
        figure: milliseconds(median),
        beside: `${(perEvent[index] ?? Number.NaN).toFixed(0)} ns an event`,
      })),
      ...[0, 1].map((index) => ({
        what: `ns an event at ${SCALE} × the size:${timings[index]?.name.split(':')[1]}`,
        figure: times((perEvent[index + 2] ?? Number.NaN) / (perEvent[index] ?? Number.NaN)),
        beside: 'P2 asks ≤ 1.4 ×',
      })),
      { what: 'both schedules in memory', figure: `${held.toFixed(0)} MB`, beside: '' },
    ],
  );
}

function facultyOf(scale: number) {
  const schedule = generateFaculty({ programmes: SIZE.programmes * scale, courses: SIZE.courses * scale });
  const cohorts = allCohorts(schedule);
  const events = cohorts.reduce((all, { runs }) => all + runs.reduce((sum, run) => sum + eventsOf(run), 0), 0);
  return { name: `${scale} ×`, schedule, cohorts, events };
}

function eventsOf({ activities, assessments }: Cohort['runs'][number]): number {
  return assessments.length + activities.reduce((sum, { sessions }) => sum + sessions.length, 0);
}

function allCohorts(schedule: Schedule): readonly Cohort[] {
  return schedule.programmes
    .flatMap(({ code }) => cohortsOf(schedule, code, BENCH_YEAR))
    .flatMap((ref) => cohortOf(schedule, ref, []) ?? []);
}

function analyseAll(cohorts: readonly Cohort[], policy: Policy): number {
  let hotspots = 0;
  for (const cohort of cohorts) {
    const load = cohortLoad(unknownCohort(cohort), policy, 'typical');
    hotspots += findHotspots(load, findStressors({ load, policy })).length;
  }
  return hotspots;
}
