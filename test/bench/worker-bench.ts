import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { academicYear } from '@evenkeel/shared/calendar';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import Papa from 'papaparse';
import { importLimits } from '../../server/src/config/import-limits.js';
import { inLanguage, ProblemException } from '../../server/src/http/problem.exception.js';
import type { ImportOptions } from '../../server/src/import/import-options.js';
import { anImportTask } from '../../server/src/import/import-task.test-support.js';
import type { ImportFindings } from '../../server/src/import/read-import.js';
import { ImportWorker } from '../../server/src/import/worker/import-worker.js';
import { PolicyCatalogue } from '../../server/src/policies/policy-catalogue.js';
import type { ImportFile } from '../../server/src/sources/import-file.js';
import { openArchive } from '../../server/src/sources/xlsx/open-archive.js';
import { activitiesCsv, assessmentsWorkbook, bombs, calendarCourse, calendarFile, coursesCsv } from './big-files.js';
import { milliseconds, printTable, type Row, times } from './print-table.js';
import { processUsage } from './process-usage.js';

const OPTIONS: ImportOptions = {
  academicYear: academicYear('2026-2027'),
  language: 'en',
  dateOrder: null,
  course: null,
  importedBy: null,
  profile: null,
};
/** As it is installed, and where an administrator lets in big files. */
const INSTALLED = importLimits({ seconds: 300 });
const BIG_FILES = importLimits({ uploadMegabytes: 100, seconds: 300 });
const POLICIES = new PolicyCatalogue().all();

/** One import in a worker that was started before. */
interface Outcome {
  readonly wall: number;
  readonly processor: number;
  /** The most memory the worker ever had. */
  readonly megabytes: number;
  /** What it had before: the program itself. */
  readonly atRest: number;
  /** The 99th percentile of how late the event loop of the server came, in milliseconds. */
  readonly delay: number;
  readonly told: string;
}

async function importOf(files: readonly ImportFile[], limits = INSTALLED): Promise<Outcome> {
  const worker = new ImportWorker(limits);
  try {
    await findings(worker, [calendarFile(1)]);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    const before = processUsage(worker.pid);
    loop.enable();
    const start = performance.now();
    const told = await findings(worker, files).then(outcomeOf, problemText);
    const wall = performance.now() - start;
    loop.disable();
    const { processor, megabytes } = processUsage(worker.pid);
    const spent = processor - before.processor;
    return { wall, processor: spent, megabytes, atRest: before.megabytes, delay: loop.percentile(99) / 1e6, told };
  } finally {
    worker.stop();
  }
}

function findings(worker: ImportWorker, files: readonly ImportFile[]): Promise<ImportFindings> {
  const task = anImportTask(OPTIONS, { policies: POLICIES, wanted: 'report' });
  const control = { signal: new AbortController().signal, tell: () => undefined };
  return worker.run({ task, files, stored: EMPTY_SCHEDULE }, control);
}

function outcomeOf(findings: ImportFindings): string {
  if (findings.kind !== 'report') return findings.kind;
  const { rows, issues, blocked, events } = findings.report;
  const error = issues.find(({ severity }) => severity === 'error');
  const kept = events ? `${events.kept} of ${events.read} events kept, ` : '';
  return `${kept}${blocked ? `refused: ${error?.code}` : `${rows.accepted} of ${rows.read} rows accepted`}`;
}

function problemText(error: unknown): string {
  if (error instanceof ProblemException) return inLanguage(error.problem.title, 'en');
  throw error;
}

/** Big files, each beside a plain reader that only splits the same bytes, and files made to do harm. */
export async function benchWorker(): Promise<void> {
  printTable('The server with nothing to do', [
    { what: 'event loop p99', figure: milliseconds(await idleDelay()), beside: 'what the machine itself takes' },
  ]);
  const codes = Array.from({ length: 10_000 }, (_, index) => `C${index}`);
  const courses = coursesCsv(codes);
  await compare(
    '99 MB of meetings (CSV), asked: 10 s',
    [activitiesCsv(99), courses],
    ({ bytes }) => Papa.parse(new TextDecoder().decode(bytes)).data.length,
    BIG_FILES,
  );
  const workbook = await assessmentsWorkbook(50_000);
  await compare('50,000 assessments (Excel), asked: 2 s and 150 MB', [workbook, courses], scannedCells);
  await compare(
    '50,000 events (iCalendar), asked: 5 s and 300 MB',
    [calendarFile(50_000), coursesCsv(Array.from({ length: 500 }, (_, index) => calendarCourse(index)))],
    ({ bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .filter((line) => line === 'BEGIN:VEVENT').length,
  );
  const rows: Row[] = [];
  for (const bomb of bombs()) rows.push(rowOf(bomb.name, await importOf([bomb]), ''));
  printTable('Files made to do harm, asked: refused within 2 s and 256 MB', rows);
}

async function idleDelay(): Promise<number> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  loop.disable();
  return loop.percentile(99) / 1e6;
}

async function compare(
  heading: string,
  files: readonly [ImportFile, ImportFile],
  plain: (file: ImportFile) => unknown,
  limits = INSTALLED,
): Promise<void> {
  const start = process.cpuUsage();
  await plain(files[0]);
  const { user, system } = process.cpuUsage(start);
  const bare = (user + system) / 1000;
  const outcome = await importOf(files, limits);
  printTable(heading, [
    { what: 'a plain reader of the same bytes', figure: milliseconds(bare), beside: 'processor' },
    rowOf('import in the worker, wall', outcome, `${times(outcome.processor / bare)} the plain reader; `),
  ]);
}

function rowOf(what: string, { wall, processor, megabytes, atRest, delay, told }: Outcome, compared: string): Row {
  const spent = `processor ${milliseconds(processor)}, ${megabytes.toFixed(0)} MB at most (${atRest.toFixed(0)} at rest)`;
  const loop = `event loop of the server p99 ${milliseconds(delay)}`;
  return { what, figure: milliseconds(wall), beside: `${compared}${spent}; ${loop}; ${told}` };
}

/** Unzips the sheet and counts its cells in the text. */
async function scannedCells(file: ImportFile): Promise<number> {
  const archive = await openArchive(file.bytes);
  let cells = 0;
  for await (const text of archive.read('xl/worksheets/sheet1.xml')) cells += text.split('<c ').length - 1;
  return cells;
}
