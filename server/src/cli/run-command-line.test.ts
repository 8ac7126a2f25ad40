import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HotspotLine, ImportReportDocument, LoadDocument, StressorLine } from '@evenkeel/shared/contract';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { aCalendarRecord, anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';
import { anImport, openTestSource, repositoryOf } from '../storage/storage.test-support.js';
import { runCommandLine } from './run-command-line.js';

const OF_COHORT = ['--programme', 'BPSY', '--year', '2026-2027'];

/** Three exams in one week. */
const schedule = aSchedule({
  calendar: [aCalendarRecord({ kind: 'period' })],
  assessments: ['12', '13', '14'].map((dayOfMonth) =>
    anAssessment({ code: dayOfMonth, kind: 'written-exam', dueOn: day(`2026-10-${dayOfMonth}`), effortHours: 30 }),
  ),
});

const GOOD = `course_code,academic_year,assessment_code,title,type,due_date
PSY101,2026-2027,essay,Essay,essay,2026-11-02
`;
const BAD = GOOD.replace('2026-11-02', 'whenever');

describe('the command line', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
    await writeFile(join(folder, 'assessments.csv'), GOOD);
    await writeFile(join(folder, 'bad.csv'), BAD);
    database = await sqlite();
    const source = await openTestSource(database.url);
    await repositoryOf(source).apply({ added: schedule, changed: EMPTY_SCHEDULE }, anImport());
    await source.destroy();
  });

  afterAll(async () => {
    await database.stop();
    await rm(folder, { recursive: true });
  });

  async function run(...words: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const environment = { DATABASE_URL: database.url };
    const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), environment };
    const exitCode = await runCommandLine(words, { ...terminal, folder });
    return { exitCode, out: out.join('\n'), err: err.join('\n') };
  }

  it.each(['import', 'template', 'load', 'stressors', 'hotspots', 'seed', 'migrate', 'serve'])(
    'explains %s in the language asked for',
    async (command) => {
      const dutch = await run(command, '--help');
      const english = await run(command, '--help', '--lang', 'en');
      expect([dutch.exitCode, english.exitCode]).toEqual([0, 0]);
      expect(english.out).toContain(`Usage: evenkeel ${command}`);
      expect(english.out).not.toBe(dutch.out);
    },
  );

  it.each([
    [['nonsense']],
    [[]],
    [['load', '--year', '2026-2027']],
    [['load', ...OF_COHORT, '--year', '2026-2028']],
    [['load', ...OF_COHORT, '--cohort', '0']],
    [['load', ...OF_COHORT, '--style', 'lazy']],
    [['import']],
    [['import', 'x.csv', '--date-order', 'year-first']],
    [['template']],
    [['template', '-o', 'x', '--format', 'pdf']],
  ])('calls %j a wrong use: exit code 2, and the reason on standard error', async (words) => {
    const { exitCode, out, err } = await run(...words);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('prints the load of a cohort as one JSON document', async () => {
    const { exitCode, out, err } = await run('load', ...OF_COHORT, '--json');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const load = LoadDocument.parse(JSON.parse(out));
    expect(load).toMatchObject({ programme: 'BPSY', year: '2026-2027', cohort: 1, style: 'typical', norm: 42 });
    expect(load.weeks).toHaveLength(52);
  });

  it('prints the load of a cohort as CSV', async () => {
    const { out } = await run('load', ...OF_COHORT, '--csv');
    expect(out.split('\n')).toHaveLength(53);
    expect(out).toMatch(/^week,start,end,status,hours,/);
  });

  it('prints the load of a cohort as a table with the decimal mark of the language', async () => {
    const dutch = await run('load', ...OF_COHORT);
    const english = await run('load', ...OF_COHORT, '--lang', 'en');
    expect(dutch.out).toMatch(/^BPSY, leerjaar 1, 2026-2027; norm 42 uur per week, werkstijl typical\n/);
    expect(dutch.out).toMatch(/2026-W42 {2}2026-10-12 +\d+,\d/);
    expect(english.out).toMatch(/2026-W42 {2}2026-10-12 +\d+\.\d/);
  });

  it('prints stressors and hotspots as JSON lists, of all cohorts or of one', async () => {
    const stressors = await run('stressors', ...OF_COHORT, '--json');
    const ofFirst = await run('stressors', ...OF_COHORT, '--json', '--cohort', '1');
    const hotspots = await run('hotspots', ...OF_COHORT, '--json');
    expect(z.array(StressorLine).parse(JSON.parse(stressors.out)).length).toBeGreaterThan(0);
    expect(ofFirst.out).toBe(stressors.out);
    const [worst] = z.array(HotspotLine).parse(JSON.parse(hotspots.out));
    expect(worst?.weeks).toContain('2026-W42');
  });

  it('prints stressors and hotspots as tables', async () => {
    expect((await run('stressors', ...OF_COHORT)).out).toContain('2026-W42');
    expect((await run('hotspots', ...OF_COHORT)).out).toContain('2026-W42');
  });

  it.each([
    [['load', '--programme', 'NOPE', '--year', '2026-2027'], 'unknown-programme'],
    [['load', '--programme', 'BPSY', '--year', '2030-2031'], 'unknown-year'],
    [['stressors', ...OF_COHORT, '--cohort', '9'], 'unknown-cohort'],
    [['hotspots', ...OF_COHORT, '--courses', 'NOPE'], 'unknown-option'],
  ])('refuses %j: exit code 1 and the problem', async (words, code) => {
    const inWords = await run(...words);
    expect({ exitCode: inWords.exitCode, out: inWords.out }).toEqual({ exitCode: 1, out: '' });
    expect(inWords.err).not.toBe('');
    const asJson = await run(...words, '--json');
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.out)).toMatchObject({ code });
  });

  it('refuses a file that cannot be read, and names it', async () => {
    const { exitCode, out, err } = await run('import', 'missing.csv', '--lang', 'en');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toBe('The file missing.csv cannot be read. Check its name and folder.');
  });

  it('tries an import, makes it, and finds nothing new in it the second time', async () => {
    const tried = await run('import', 'assessments.csv', '--dry-run', '--json');
    const made = await run('import', 'assessments.csv', '--json');
    const again = await run('import', 'assessments.csv', '--json');
    const reports = [tried, made, again].map(({ out }) => ImportReportDocument.parse(JSON.parse(out)));
    expect([tried, made, again].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(reports.map(({ applied, counts }) => [applied, counts.added])).toEqual([
      [false, 1],
      [true, 1],
      [true, 0],
    ]);
    expect(reports.map(({ dataVersion }) => dataVersion)).toEqual([1, 2, 2]);
  });

  it('refuses a file with errors: exit code 1, each error with its place, nothing written', async () => {
    const asJson = await run('import', 'bad.csv', '--json');
    const report = ImportReportDocument.parse(JSON.parse(asJson.out));
    expect([asJson.exitCode, report.applied, report.rows.refused]).toEqual([1, false, 1]);
    expect(report.issues).toContainEqual(expect.objectContaining({ severity: 'error', file: 'bad.csv', row: 2 }));
    const inWords = await run('import', 'bad.csv', '--dry-run', '--lang', 'en');
    expect(inWords.exitCode).toBe(1);
    expect(inWords.out).toMatch(/^Refused, nothing written/);
    expect(inWords.out).toContain('bad.csv, 2');
  });

  it('writes the template as a workbook, and replaces nothing unasked', async () => {
    const first = await run('template', '-o', 'new/empty.xlsx', '--lang', 'en');
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    const written = await readFile(join(folder, 'new', 'empty.xlsx'));
    const second = await run('template', '-o', 'new/empty.xlsx', '--lang', 'nl');
    expect(second).toMatchObject({ exitCode: 1, out: '' });
    expect(second.err).toContain('--force');
    expect(await readFile(join(folder, 'new', 'empty.xlsx'))).toEqual(written);
    expect((await run('template', '-o', 'new/empty.xlsx', '--force')).exitCode).toBe(0);
    expect(await readdir(join(folder, 'new'))).toEqual(['empty.xlsx']);
  });

  it('writes the template filled, a file for each sheet, and finds nothing new in them', async () => {
    const { exitCode } = await run('template', ...OF_COHORT, '--format', 'csv', '-o', 'filled');
    expect(exitCode).toBe(0);
    const names = await readdir(join(folder, 'filled'));
    expect(names).toHaveLength(7);
    const again = await run('import', ...names.map((name) => join('filled', name)), '--dry-run', '--json');
    const { counts } = ImportReportDocument.parse(JSON.parse(again.out));
    expect(counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
    expect(counts.unchanged).toBeGreaterThan(0);
  });

  it('leaves nothing behind where the template cannot be written or filled', async () => {
    expect(await run('template', '-o', 'bad.csv/x.xlsx')).toMatchObject({ exitCode: 1, out: '' });
    const half = ['template', '--programme', 'BPSY', '-o', 'half.xlsx'];
    expect(await run(...half)).toMatchObject({ exitCode: 1, out: '' });
    expect((await run(...half, '--year', '2030-2031')).exitCode).toBe(1);
    expect(await readdir(folder)).not.toContain('half.xlsx');
  });

  it('refuses settings it cannot use, all of them at once', async () => {
    const err: string[] = [];
    const exitCode = await runCommandLine(['migrate', '--lang', 'en'], {
      out: () => undefined,
      err: (text) => err.push(text),
      folder: '/nowhere',
      environment: { DATABASE_URL: 'mysql://x', PORT: 'http' },
    });
    expect(exitCode).toBe(1);
    expect(err.join('\n').split('\n')).toHaveLength(3);
  });

  it('brings the tables up to date', async () => {
    expect(await run('migrate', '--lang', 'en')).toEqual({ exitCode: 0, out: 'The tables are up to date.', err: '' });
  });
});
