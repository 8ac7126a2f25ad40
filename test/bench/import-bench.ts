import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assessment, EMPTY_SCHEDULE, type Schedule } from '@evenkeel/shared/schedule';
import Papa from 'papaparse';
import { systemClock } from '../../server/src/config/clock.js';
import { shippedPrecedence } from '../../server/src/import/identity/shipped-precedence.js';
import type { ImportOptions } from '../../server/src/import/import-options.js';
import { importServiceOn } from '../../server/src/import/import-service.test-support.js';
import { readScheduleFiles } from '../../server/src/import/read-schedule-files.js';
import type { ImportFile } from '../../server/src/sources/import-file.js';
import { readSource } from '../../server/src/sources/read-source.js';
import { openDataSource } from '../../server/src/storage/data-source.js';
import { ScheduleRepository } from '../../server/src/storage/schedule.repository.js';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { heapInUse, quantile } from './measure.js';
import { milliseconds, printTable, times } from './print-table.js';

const SIZE = { programmes: 60, courses: 2000 };
const ROUNDS = 7;
const OPTIONS: ImportOptions = {
  academicYear: BENCH_YEAR,
  language: 'en',
  dateOrder: null,
  course: null,
  importedBy: null,
};

const STEPS = [
  'papaparse alone',
  'read, check and compare',
  'preview: the same with its effect on the load, what the server itself does',
  'import: the same, stored in SQLite by the server',
] as const;

/** Ten thousand assessments into a faculty that has none: read, compared and stored, beside papaparse reading the same text. */
export async function benchImport(): Promise<void> {
  const faculty = generateFaculty(SIZE);
  const stored: Schedule = { ...faculty, activities: [], assessments: [] };
  const text = csvOf(faculty.assessments);
  const rows = faculty.assessments.length;
  const before = heapInUse();
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await roundOf(text, stored, rows));
  const medians = STEPS.map((_, step) =>
    quantile(
      rounds.map((round) => round[step] ?? Number.NaN),
      0.5,
    ),
  );
  const bare = medians[0] ?? Number.NaN;
  printTable(`Import of ${rows} assessments (${(text.length / 2 ** 20).toFixed(1)} MB of CSV), processor time`, [
    ...STEPS.map((what, step) => {
      const median = medians[step] ?? Number.NaN;
      const perSecond = Math.round((rows / median) * 1000);
      return {
        what,
        figure: milliseconds(median),
        beside: `${times(median / bare)} papaparse, ${perSecond} rows a second`,
      };
    }),
    { what: 'left in memory after all rounds', figure: `${(heapInUse() - before).toFixed(0)} MB`, beside: '' },
  ]);
}

/** The milliseconds of processor time of each step, in a database of its own that is thrown away. */
async function roundOf(text: string, stored: Schedule, rows: number): Promise<readonly number[]> {
  const file: ImportFile = { name: 'assessments.csv', bytes: Buffer.from(text) };
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'));
  const source = await openDataSource({ kind: 'sqlite', file: join(folder, 'bench.sqlite') });
  const repository = new ScheduleRepository(source, systemClock);
  const { imports, stop } = importServiceOn(source, repository);
  try {
    await repository.apply({ added: stored, changed: EMPTY_SCHEDULE }, firstImport());
    await repository.snapshot();
    return [
      await processorTime(async () => Papa.parse(text).data.length - 2, rows),
      await processorTime(async () => addedBy(file, stored), rows),
      await processorTime(async () => (await imports.preview([file], OPTIONS)).counts.added, rows),
      await processorTime(async () => (await imports.apply([file], OPTIONS, null)).counts.added, rows),
    ];
  } finally {
    stop();
    await source.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

async function addedBy(file: ImportFile, stored: Schedule): Promise<number> {
  const reading = readScheduleFiles({
    files: [await readSource(file)],
    stored,
    options: OPTIONS,
    precedence: shippedPrecedence(),
  });
  return reading.difference.toStore.added.assessments.length;
}

/** A step that did not bring all rows in has no time worth telling. */
async function processorTime(run: () => Promise<number>, rows: number): Promise<number> {
  const start = process.cpuUsage();
  const done = await run();
  const { user, system } = process.cpuUsage(start);
  if (done !== rows) throw new Error(`${done} of ${rows} rows came in`);
  return (user + system) / 1000;
}

function firstImport() {
  return { fileHash: 'generated', fileNames: [], format: 'generated', importedBy: null, expectedVersion: 0 };
}

const HEADERS = 'course_code,academic_year,assessment_code,title,type,weight_pct,due_date,time,duration_hours';

function csvOf(assessments: readonly Assessment[]): string {
  const lines = assessments.map((assessment) => {
    const { courseCode, academicYear, code, title, kind, weightPercent, dueOn, dueTime, durationHours } = assessment;
    return [courseCode, academicYear, code, title, kind, weightPercent, dueOn, dueTime, durationHours ?? ''].join();
  });
  return `${[HEADERS, ...lines].join('\n')}\n`;
}
