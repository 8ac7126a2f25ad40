import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Policy } from '@evenkeel/shared/policy';
import { contactTable, studentGroup, type UniversityLoad, universityLoad } from '@evenkeel/shared/university';
import {
  generateSessions,
  generateStudents,
  timesOver,
  UNIVERSITY,
  type UniversitySize,
} from './generate-university.js';
import { measure, quantile } from './measure.js';
import { milliseconds, printTable, times } from './print-table.js';
import { BENCH_ARGUMENTS } from './programs-as-built.js';
import { benchScheduledUniversity } from './scheduled-university-bench.js';
import { loopData, universityLoop } from './university-loop.js';
import { universityLoopInC } from './university-loop-in-c.js';

const SCALE = 3;
const ROUNDS = 9;
const COLD_STARTS = 7;

/** A whole university: the weeks of all students beside a loop that only adds, at its size and three times that, and from its schedule. */
export function benchUniversity(policy: Policy): void {
  benchLoop();
  benchColdStart();
  benchScheduledUniversity(policy);
}

function universityOf(size: UniversitySize) {
  const sessions = generateSessions(size);
  const groups = generateStudents(size).map((sets, index) => studentGroup(`cohort ${index}`, sets));
  const events = sessions.course.length + groups.reduce((all, { courses }) => all + courses.length, 0);
  const run = () => universityLoad({ courses: contactTable(sessions, size.courses), groups });
  return { sessions, groups, events, run };
}

function benchLoop(): void {
  const one = universityOf(UNIVERSITY);
  const three = universityOf(timesOver(UNIVERSITY, SCALE));
  const data = loopData(one.sessions, UNIVERSITY.courses, one.groups);
  const inC = universityLoopInC(data);
  const timings = measure(
    [
      { name: 'a bare loop over flat arrays: the same six', run: () => universityLoop(data) },
      { name: 'the engine: lowest, 10th, median, 90th, highest, mean', run: one.run },
      { name: `the engine at ${SCALE} × the size`, run: three.run },
    ],
    ROUNDS,
  );
  const [loop, engine, larger] = timings.map(({ median }) => median);
  checkSame(sumOfSpreads(one.run()), universityLoop(data), inC?.sum);
  const perEvent = (ms = Number.NaN, events: number) => (ms * 1e6) / events;
  const [small, large] = [perEvent(engine, one.events), perEvent(larger, three.events)];
  printTable(
    'A university: 1,000,000 sessions of 5,000 courses, 35,000 students with 350,000 enrolments, 600 cohorts, all weeks',
    [
      ...timings.map(({ name, median }) => ({ what: name, figure: milliseconds(median), beside: '' })),
      {
        what: 'the loop in C (cc -O2): the same six',
        figure: inC ? milliseconds(inC.median) : 'no compiler',
        beside: '',
      },
      {
        what: 'the engine beside the bare loop',
        figure: times((engine ?? Number.NaN) / (loop ?? Number.NaN)),
        beside: '',
      },
      {
        what: 'the engine beside C',
        figure: times((engine ?? Number.NaN) / (inC?.median ?? Number.NaN)),
        beside: 'P1 asks ≤ 2.5 ×',
      },
      {
        what: 'an event (session or enrolment)',
        figure: `${small.toFixed(0)} ns`,
        beside: `${large.toFixed(0)} ns at ${SCALE} × the size`,
      },
      { what: `an event at ${SCALE} × the size`, figure: times(large / small), beside: 'P2 asks ≤ 1.4 ×' },
    ],
  );
}

/** Of all that is told of the weeks. */
function sumOfSpreads({ groups }: UniversityLoad): number {
  return groups.reduce((all, { spreads }) => spreads.reduce((sum, each) => sum + each, all), 0);
}

function checkSame(engine: number, ...others: readonly (number | undefined)[]): void {
  for (const other of others) {
    if (other !== undefined && Math.abs(engine - other) > 1e-6 * engine) {
      throw new Error(`The engine comes to ${engine}, a loop to ${other}`);
    }
  }
}

interface ColdStart {
  readonly wall: number;
  readonly processor: number;
  readonly megabytes: number;
}

function benchColdStart(): void {
  const starts = Array.from({ length: COLD_STARTS }, coldStart);
  const median = (key: keyof ColdStart) =>
    quantile(
      starts.map((start) => start[key]),
      0.5,
    );
  printTable(`The same in a process that did nothing before (${COLD_STARTS} starts)`, [
    { what: 'the first time, by the clock', figure: milliseconds(median('wall')), beside: 'P1 asks ≤ 200 ms' },
    { what: 'processor, compiling in the background included', figure: milliseconds(median('processor')), beside: '' },
    { what: 'most memory of the process', figure: `${median('megabytes').toFixed(0)} MB`, beside: 'P1 asks ≤ 250 MB' },
  ]);
}

function coldStart(): ColdStart {
  const script = fileURLToPath(new URL('university-process.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [...BENCH_ARGUMENTS, script], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as ColdStart; // what the other script prints
}
