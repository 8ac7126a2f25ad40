import { plainDate } from '@evenkeel/shared/calendar';
import type { Policy } from '@evenkeel/shared/policy';
import { REPORT_FORMATS, REPORT_SECTIONS } from '@evenkeel/shared/report-parts';
import { programmeSlice } from '@evenkeel/shared/schedule';
import { ReportPool } from '../../server/src/reports/report-pool.js';
import type { ReportData } from '../../server/src/reports/report-task.js';
import { BENCH_YEAR, generateFaculty } from './generate-faculty.js';
import { printTable, type Row } from './print-table.js';

const ROUNDS = 7;

/** Reports in each format, by the clock, beside a report of its first section alone; then one of each of many programmes. */
export async function benchReport(policy: Policy): Promise<void> {
  const schedule = generateFaculty({ programmes: 20, courses: 120 });
  const today = plainDate('2026-10-01');
  if (!today) throw new Error('No such day');
  const codes = schedule.programmes.map(({ code }) => code);
  const dataOf = (programmeCode: string): ReportData => ({
    ...{
      schedule: programmeSlice(schedule, { programmes: new Set([programmeCode]), years: [BENCH_YEAR] }),
      programmeCode,
      academicYear: BENCH_YEAR,
    },
    ...{ termCode: null, studyYears: null, style: 'typical', profile: null, policy, decisions: [], profiles: [] },
    ...{ history: { imports: [], assessments: [], additions: [] }, asOf: today, dataVersion: 1, dataDate: null },
    ...{ scenario: null, sections: REPORT_SECTIONS, last: null },
  });
  const pool = new ReportPool();
  try {
    const data = dataOf(codes[0] ?? '');
    const first: ReportData = { ...data, sections: ['finding'] };
    const rows: Row[] = [];
    for (const format of REPORT_FORMATS) {
      const all = await medianOf(() => pool.make({ kind: 'make', data, format, language: 'nl' }));
      const one = await medianOf(() => pool.make({ kind: 'make', data: first, format, language: 'nl' }));
      rows.push({
        what: format,
        figure: `${all.toFixed(0)} ms`,
        beside: `${(all / one).toFixed(1)} × its first section (${one.toFixed(0)} ms)`,
      });
    }
    const started = performance.now();
    await Promise.all(
      codes.map((code) => pool.make({ kind: 'make', data: dataOf(code), format: 'pdf', language: 'nl' })),
    );
    rows.push({
      what: `PDF of ${codes.length} programmes`,
      figure: `${((performance.now() - started) / 1000).toFixed(1)} s`,
      beside: 'two at a time',
    });
    printTable('Term stress reports, all sections', rows);
  } finally {
    pool.onModuleDestroy();
  }
}

async function medianOf(make: () => Promise<{ readonly kind: string }>): Promise<number> {
  const each: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    const { kind } = await make();
    if (kind !== 'made') throw new Error(`The report was ${kind}`);
    // the first one warms up
    if (round > 0) each.push(performance.now() - started);
  }
  return each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN;
}
