import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HotspotLine, ImportReportDocument, LoadDocument, StressorLine } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { ROOT } from '../support/repository.js';

jest.setTimeout(120_000);

const SECURITY = ['--programme', 'BSC-SEC', '--year', '2026-2027'];
const OPEN_UNIVERSITY = ['--programme', 'OU-2014J', '--year', '2014-2015'];
const DEMOS = ['open-university-2014-2015', 'security-studies-2026-2027'];

function filesOf(demo: string): readonly string[] {
  const folder = join(ROOT, 'data/demo', demo);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name));
}

describe('the demo, on the command line', () => {
  let line: CommandLine;
  const reports: ImportReportDocument[] = [];

  const load = async (...words: readonly string[]) => (await line.run('load', ...words, '--json')).json<LoadDocument>();

  beforeAll(async () => {
    line = await commandLine();
    for (const demo of DEMOS) reports.push((await line.run('import', ...filesOf(demo), '--json')).json());
  });
  afterAll(() => line?.remove());

  it('goes in through the importer without an error, every row accounted for', () => {
    for (const report of reports) {
      expect(report.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
      expect(report.applied).toBe(true);
      expect(report.rows.refused).toBe(0);
      expect(report.rows.accepted + report.rows.skipped).toBe(report.rows.read);
    }
  });

  it.each(DEMOS)('changes nothing when it goes in again: %s', async (demo) => {
    const again = (await line.run('import', ...filesOf(demo), '--json')).json<ImportReportDocument>();
    expect(again.counts).toMatchObject({ added: 0, changed: 0, moved: 0 });
    expect(again.counts.unchanged).toBeGreaterThan(30);
  });

  it('has an academic year of 52 weeks, from 2026-W36 to 2027-W34, with a week 53 in it', async () => {
    const { weeks } = await load(...SECURITY, '--cohort', '1');
    expect(weeks).toHaveLength(52);
    expect(weeks[0]?.week).toBe('2026-W36');
    expect(weeks.at(-1)?.week).toBe('2027-W34');
    expect(weeks.find(({ week }) => week === '2026-W53')).toMatchObject({ start: '2026-12-28', end: '2027-01-03' });
  });

  it.each([
    ['1', 'steady'],
    ['1', 'typical'],
    ['1', 'last-minute'],
    ['2', 'steady'],
    ['2', 'typical'],
    ['2', 'last-minute'],
  ])('adds up to 28 hours for each EC: year %s, %s', async (cohort, style) => {
    const { courses, weeks } = await load(...SECURITY, '--cohort', cohort, '--style', style);
    expect(courses).toHaveLength(8);
    for (const course of courses) {
      const hours = course.weeks.reduce((total, week) => total + week.hours, 0);
      expect(Math.abs(hours - 28 * course.ec)).toBeLessThan(1e-6);
    }
    const year = weeks.reduce((total, week) => total + (week.hours ?? 0), 0);
    expect(Math.abs(year - 28 * 60)).toBeLessThan(1e-6);
  });

  it('shows an honest year: most weeks at or below 46 hours, two to five hotspots, weeks to recover', async () => {
    for (const cohort of ['1', '2']) {
      const { weeks } = await load(...SECURITY, '--cohort', cohort);
      const studied = weeks.filter(({ hours }) => (hours ?? 0) > 5);
      expect(studied.length).toBeGreaterThanOrEqual(40);
      expect(studied.filter(({ hours }) => (hours ?? 0) > 46).length).toBeLessThan(studied.length / 3);
      const hotspots = (await line.run('hotspots', ...SECURITY, '--cohort', cohort, '--json')).json<HotspotLine[]>();
      expect(hotspots.length).toBeGreaterThanOrEqual(2);
      expect(hotspots.length).toBeLessThanOrEqual(5);
    }
  });

  it('finds what was put in: a paper right after Christmas, exams on two days, two papers on one day', async () => {
    const found = (await line.run('stressors', ...SECURITY, '--json')).json<StressorLine[]>();
    const has = (rule: string, cohort: number, week: string) =>
      found.some((one) => one.rule === rule && one.cohort === cohort && one.weeks.some((found) => found === week));
    expect(has('T14', 1, '2027-W01')).toBe(true);
    expect(has('T10', 2, '2026-W46')).toBe(true);
    expect(has('T5', 2, '2027-W10')).toBe(true);
    expect(has('T5', 1, '2027-W10')).toBe(false);
    expect(found.some((one) => one.status === 'cannot-tell' && one.missing.includes('due-date'))).toBe(true);
  });

  it('gives the Open University student of two modules 1,680 hours, exams without a date among them', async () => {
    const { courses, options } = await load(...OPEN_UNIVERSITY, '--courses', 'CCC,EEE');
    expect(options).toEqual(['CCC', 'EEE']);
    expect(courses.map(({ code, budget }) => [code, budget])).toEqual([
      ['CCC', 840],
      ['EEE', 840],
    ]);
    for (const course of courses) {
      const hours = course.weeks.reduce((total, week) => total + week.hours, 0);
      expect(Math.abs(hours - 840)).toBeLessThan(1e-6);
      expect(course.contact).toBe('cannot-tell');
    }
  });

  it('refuses a choice that the rule of the options does not allow', async () => {
    const { code, err } = await line.run('load', ...OPEN_UNIVERSITY, '--courses', 'CCC');
    expect(code).not.toBe(0);
    expect(err).toMatch(/modules/);
  });
});
