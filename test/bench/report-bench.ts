import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainDate } from '@evenkeel/shared/calendar';
import type { Policy } from '@evenkeel/shared/policy';
import { REPORT_FORMATS, REPORT_SECTIONS, type ReportFormat } from '@evenkeel/shared/report-parts';
import { programmeSlice } from '@evenkeel/shared/schedule';
import { ReportPool } from '../../server/src/reports/report-pool.js';
import type { ReportData } from '../../server/src/reports/report-task.js';
import { StudentProfileCatalogue } from '../../server/src/student-profiles/student-profile-catalogue.js';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { printTable, type Row } from './print-table.js';

const ROUNDS = 9;
const PROFILES = new StudentProfileCatalogue().all();
/** A program in JavaScript becomes fast as it goes: so many reports before the clock runs. */
const WARMING_UP = 12;
const TERM = 'S1';
const PROGRAMMES = 100;

/** Reports one after another, after which memory has to be what it was after the first of them. */
const MANY = { first: 20, last: 200 } as const;

/** Reports of a term in each format, by the clock, beside a report of its first section alone; then of a whole year and of many programmes. */
export async function benchReport(policy: Policy): Promise<void> {
  const schedule = generateFaculty({ programmes: PROGRAMMES, courses: 6 * PROGRAMMES });
  const today = plainDate('2026-10-01');
  if (!today) throw new Error('No such day');
  const codes = schedule.programmes.map(({ code }) => code);
  const dataOf = (programmeCode: string): ReportData => ({
    ...{
      schedule: programmeSlice(schedule, { programmes: new Set([programmeCode]), years: [BENCH_YEAR] }),
      programmeCode,
      academicYear: BENCH_YEAR,
    },
    ...{
      termCode: TERM,
      studyYears: null,
      style: 'typical',
      profile: null,
      pathway: null,
      policy,
      decisions: [],
      profiles: PROFILES,
    },
    ...{ history: { imports: [], assessments: [], additions: [] }, asOf: today, dataVersion: 1, dataDate: null },
    ...{ scenario: null, sections: REPORT_SECTIONS, last: null },
  });
  const pool = new ReportPool();
  try {
    const data = dataOf(codes[0] ?? '');
    const ofRound = (round: number) => dataOf(codes[round % codes.length] ?? '');
    const made = (asked: ReportData, format: ReportFormat) =>
      pool.make({ kind: 'make', data: asked, format, language: 'nl' });
    const rows: Row[] = [];
    for (const format of REPORT_FORMATS) {
      const another = await medianOf((round) => made(ofRound(round), format));
      const first = await medianOf((round) => made({ ...ofRound(round), sections: ['finding'] }, format));
      const same = await medianOf(() => made(data, format));
      rows.push({
        what: `${format} of another programme each time`,
        figure: `${another.toFixed(0)} ms`,
        beside: `${(another / first).toFixed(1)} × its first section (${first.toFixed(0)} ms); the same again ${same.toFixed(0)} ms`,
      });
    }
    const year = await medianOf((round) => made({ ...ofRound(round), termCode: null }, 'pdf'));
    rows.push({ what: 'pdf of the whole year', figure: `${year.toFixed(0)} ms`, beside: '' });
    const started = performance.now();
    await Promise.all(codes.map((code) => made(dataOf(code), 'pdf')));
    rows.push({
      what: `PDF of ${codes.length} programmes`,
      figure: `${((performance.now() - started) / 1000).toFixed(1)} s`,
      beside: 'two at a time',
    });
    rows.push(await memoryOfMany((round) => made(ofRound(round), 'pdf')));
    rows.push(largeWorkbook());
    printTable('Term stress reports, all sections', rows);
  } finally {
    pool.onModuleDestroy();
  }
}

async function medianOf(make: (round: number) => Promise<{ readonly kind: string }>): Promise<number> {
  const each: number[] = [];
  for (let round = 0; round < WARMING_UP + ROUNDS; round++) {
    const started = performance.now();
    const { kind } = await make(round);
    if (kind !== 'made') throw new Error(`The report was ${kind}`);
    if (round >= WARMING_UP) each.push(performance.now() - started);
  }
  return each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN;
}

async function memoryOfMany(make: (round: number) => Promise<unknown>): Promise<Row> {
  for (let count = 0; count < MANY.first; count++) await make(count);
  const before = megabytesOfLargestChild();
  for (let count = MANY.first; count < MANY.last; count++) await make(count);
  const after = megabytesOfLargestChild();
  return {
    what: `${MANY.last} PDFs in a row`,
    figure: `${after.toFixed(0)} MB`,
    beside: `${(after / before).toFixed(2)} × the memory of the process after ${MANY.first} (${before.toFixed(0)} MB)`,
  };
}

/** A workbook as large as the rows of a university, beside the same rows as text. */
function largeWorkbook(): Row {
  const [workbook, text] = [written('xlsx'), written('csv')];
  return {
    what: `XLSX of ${workbook.rows} rows, ${workbook.columns} columns`,
    figure: `${workbook.seconds.toFixed(1)} s, ${megabytes(workbook.megabytes)}`,
    beside: `${(workbook.seconds / text.seconds).toFixed(1)} × the same as CSV; with its rows alone the process had ${megabytes(workbook.atRest)}`,
  };
}

/** What a process took to write a table, in seconds of a processor and megabytes; null where the system does not tell. */
interface Written {
  readonly rows: number;
  readonly columns: number;
  readonly seconds: number;
  readonly atRest: number | null;
  readonly megabytes: number | null;
}

function written(format: 'xlsx' | 'csv'): Written {
  const script = fileURLToPath(new URL('workbook-process.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, format], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Written; // what the other script prints
}

const megabytes = (value: number | null) => (value === null ? 'memory not known' : `${value.toFixed(0)} MB`);

/** Memory that the largest of the processes started by this one holds now; not-a-number outside Linux. Those without work end meanwhile. */
function megabytesOfLargestChild(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  const kilobytes = children.map((pid) => /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return Math.max(...kilobytes.map((each) => Number(each ?? 0))) / 1024;
}
