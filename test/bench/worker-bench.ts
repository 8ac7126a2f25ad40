import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { academicYear } from '@evenkeel/shared/calendar';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import Papa from 'papaparse';
import { importLimits } from '../../server/src/config/import-limits.js';
import { inLanguage, ProblemException } from '../../server/src/http/problem.exception.js';
import { calendarSettings } from '../../server/src/import/calendar-settings.js';
import type { ImportOptions } from '../../server/src/import/import-options.js';
import type { ImportFindings } from '../../server/src/import/read-import.js';
import { ImportWorkers } from '../../server/src/import/worker/import-workers.js';
import type { WorkerUsage } from '../../server/src/import/worker/worker-messages.js';
import { PolicyCatalogue } from '../../server/src/policies/policy-catalogue.js';
import type { ImportFile } from '../../server/src/sources/import-file.js';
import { openArchive } from '../../server/src/sources/xlsx/open-archive.js';
import { activitiesCsv, assessmentsWorkbook, bombs, calendarFile } from './big-files.js';
import { milliseconds, printTable, type Row, times } from './print-table.js';

const OPTIONS: ImportOptions = {
  academicYear: academicYear('2026-2027'),
  language: 'en',
  dateOrder: null,
  course: null,
  importedBy: null,
  profile: null,
};
const LIMITS = importLimits({ uploadMegabytes: 100, seconds: 300 });

/** One import in a worker of its own, from cold. */
interface Outcome {
  readonly wall: number;
  readonly used: WorkerUsage | null;
  /** The 99th percentile of how late the event loop of the server came, in milliseconds. */
  readonly delay: number;
  readonly told: string;
}

async function importOf(file: ImportFile): Promise<Outcome> {
  const workers = new ImportWorkers(LIMITS);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  let used: WorkerUsage | null = null;
  const known = {
    calendars: calendarSettings(OPTIONS),
    policies: new PolicyCatalogue().all(),
    dataVersion: 0,
    token: null,
  };
  const task = { options: OPTIONS, ...known, wanted: 'report' } as const;
  const control = {
    signal: new AbortController().signal,
    tell: () => undefined,
    tellUsed: (all: WorkerUsage) => (used = all),
  };
  loop.enable();
  const start = performance.now();
  const told = await workers
    .run({ task, files: [file], stored: EMPTY_SCHEDULE }, control)
    .then(outcomeOf, (error: unknown) => problemText(error));
  const wall = performance.now() - start;
  loop.disable();
  workers.onModuleDestroy();
  return { wall, used, delay: loop.percentile(99) / 1e6, told };
}

function outcomeOf(findings: ImportFindings): string {
  if (findings.kind !== 'report') return findings.kind;
  const { rows, issues, blocked } = findings.report;
  const [first] = issues;
  return blocked ? `refused: ${first?.code}` : `${rows.accepted} of ${rows.read} rows accepted`;
}

function problemText(error: unknown): string {
  if (error instanceof ProblemException) return inLanguage(error.problem.title, 'en');
  throw error;
}

/** Big files, each beside a plain reader that only splits the same bytes, and files made to do harm. */
export async function benchWorker(): Promise<void> {
  const tiny = await importOf(calendarFile(1));
  printTable('An import of one event in a worker that has to start', [rowOf('one event', tiny, '')]);
  await compare(
    '100 MB of meetings (CSV), asked: 10 s',
    activitiesCsv(99.9),
    ({ bytes }) => Papa.parse(new TextDecoder().decode(bytes)).data.length,
  );
  await compare('50,000 assessments (Excel), asked: 2 s and 150 MB', await assessmentsWorkbook(50_000), scannedCells);
  await compare(
    '50,000 events (iCalendar), asked: 5 s and 300 MB',
    calendarFile(50_000),
    ({ bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .filter((line) => line === 'BEGIN:VEVENT').length,
  );
  const rows: Row[] = [];
  for (const bomb of bombs()) rows.push(rowOf(bomb.name, await importOf(bomb), ''));
  printTable('Files made to do harm, asked: refused within 2 s and 256 MB', rows);
}

async function compare(heading: string, file: ImportFile, plain: (file: ImportFile) => unknown): Promise<void> {
  const start = process.cpuUsage();
  await plain(file);
  const { user, system } = process.cpuUsage(start);
  const bare = (user + system) / 1000;
  const outcome = await importOf(file);
  const ratio = outcome.used ? times(outcome.used.processorMilliseconds / bare) : '?';
  printTable(heading, [
    { what: 'a plain reader of the same bytes', figure: milliseconds(bare), beside: 'processor' },
    rowOf('import in the worker, wall', outcome, `${ratio} the plain reader; `),
  ]);
}

function rowOf(what: string, { wall, used, delay, told }: Outcome, compared: string): Row {
  const spent = used
    ? `processor ${milliseconds(used.processorMilliseconds)}, ${used.mostMegabytes.toFixed(0)} MB at most`
    : 'the worker was ended';
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
