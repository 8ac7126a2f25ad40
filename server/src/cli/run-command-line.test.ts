import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  HotspotLine,
  ImportLogDocument,
  ImportReportDocument,
  LoadDocument,
  SourceLine,
  StressorLine,
} from '@evenkeel/shared/contract';
import { aCalendarRecord, anActivity, anAssessment, aSchedule, aSession, day } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { aCommandLine, type TestCommandLine } from './command-line.test-support.js';
import { runCommandLine } from './run-command-line.js';

const OF_COHORT = ['--programme', 'BPSY', '--year', '2026-2027'];

/** Three exams in one week, and a work group of 2 or 4 hours. */
const schedule = aSchedule({
  calendar: [aCalendarRecord({ kind: 'period' })],
  activities: [2, 4].map((hours) =>
    anActivity({ code: 'WG', group: `WG${hours / 2}`, sessions: [aSession('2026-09-09', { hours })] }),
  ),
  assessments: ['12', '13', '14'].map((dayOfMonth) =>
    anAssessment({ code: dayOfMonth, kind: 'written-exam', dueOn: day(`2026-10-${dayOfMonth}`), effortHours: 30 }),
  ),
});

const GOOD = `course_code,academic_year,assessment_code,title,type,due_date
PSY101,2026-2027,essay,Essay,essay,2026-11-02
`;
const CANVAS =
  '[{ "id": 7, "name": "Essay", "due_at": "2026-11-02T22:59:00Z", "submission_types": ["online_upload"] }]';
const BAD = GOOD.replace('2026-11-02', 'whenever');

// Each import starts a worker of its own, which takes a while on a busy machine.
jest.setTimeout(60_000);

describe('the command line', () => {
  let commandLine: TestCommandLine;
  let folder: string;
  let run: TestCommandLine['run'];

  beforeAll(async () => {
    commandLine = await aCommandLine(schedule);
    ({ folder, run } = commandLine);
    await writeFile(join(folder, 'assessments.csv'), GOOD);
    await writeFile(join(folder, 'bad.csv'), BAD);
    await writeFile(join(folder, 'canvas.json'), CANVAS);
  });

  afterAll(() => commandLine.close());

  const commands =
    'import template load stressors hotspots pathways sources profiles history undo live seed migrate serve';
  it.each(commands.split(' '))('explains %s in the language asked for', async (command) => {
    const dutch = await run(command, '--help');
    const english = await run(command, '--help', '--lang', 'en');
    expect([dutch.exitCode, english.exitCode]).toEqual([0, 0]);
    expect(english.out).toContain(`Usage: evenkeel ${command}`);
    expect(english.out).not.toBe(dutch.out);
  });

  it.each([
    [['nonsense']],
    [[]],
    [['load', '--year', '2026-2027']],
    [['load', ...OF_COHORT, '--year', '2026-2028']],
    [['load', ...OF_COHORT, '--cohort', '0']],
    [['load', ...OF_COHORT, '--style', 'lazy']],
    [['import']],
    [['undo']],
    [['undo', 'last']],
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

  it('counts the hours of a student in a group, says so, and refuses a group that is not there', async () => {
    const mean = LoadDocument.parse(JSON.parse((await run('load', ...OF_COHORT, '--json')).out));
    const own = LoadDocument.parse(JSON.parse((await run('load', ...OF_COHORT, '--json', '--group', 'promo+wg2')).out));
    const contact = (load: LoadDocument) => load.weeks.reduce((total, week) => total + (week.contact ?? 0), 0);
    expect([contact(mean), contact(own)]).toEqual([3, 4]);
    expect(own).toMatchObject({ groups: ['WG2'], assumptions: [{ attends: 'group', chosen: ['WG2'] }] });
    const inWords = await run('load', ...OF_COHORT, '--group', 'WG2', '--lang', 'en');
    expect(inWords.out).toContain('of a student in WG2 in 1 series');
    expect((await run('load', ...OF_COHORT, '--lang', 'en')).out).toContain(
      'the mean over parallel groups in 1 series',
    );
    const refused = await run('hotspots', ...OF_COHORT, '--group', 'WG9', '--lang', 'en');
    expect([refused.exitCode, refused.err]).toEqual([1, expect.stringContaining('They have: WG1, WG2.')]);
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

  it('imports the export of a learning environment for the course that is given', async () => {
    const without = await run('import', 'canvas.json', '--dry-run', '--json');
    expect([without.exitCode, JSON.parse(without.out).issues[0].code]).toEqual([1, 'course-not-named']);
    const given = await run('import', 'canvas.json', '--course', 'PSY101', '--dry-run', '--json');
    const report = ImportReportDocument.parse(JSON.parse(given.out));
    expect([given.exitCode, report.format, report.changes[0]?.label]).toEqual([
      0,
      'canvas',
      expect.stringContaining('PSY101'),
    ]);
  });

  it.each([
    ['en', 'hand', '“hand” is kept for what is entered by hand. Give the system another name.'],
    ['nl', ' Hand ', '“Hand” is voorbehouden aan wat met de hand is ingevoerd. Geef het systeem een andere naam.'],
    ['en', 'hand-given-back', '“hand-given-back” is kept for what is entered by hand.'],
  ])('takes no file from a source with the name of what is typed by hand (%s, %j)', async (language, name, text) => {
    const { exitCode, out, err } = await run('import', 'assessments.csv', '--source', name, '--lang', language);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(text);
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

  it('imports the good rows only when asked', async () => {
    await writeFile(join(folder, 'mixed.csv'), `${GOOD}PSY101,2026-2027,late,Late,essay,whenever\n`);
    const tried = await run('import', 'mixed.csv', '--dry-run', '--json');
    const good = await run('import', 'mixed.csv', '--dry-run', '--good-rows', '--json');
    expect([tried.exitCode, good.exitCode]).toEqual([1, 0]);
    expect(ImportReportDocument.parse(JSON.parse(good.out)).rows).toMatchObject({ accepted: 1, refused: 1 });
  });

  it('lists imports and sources, undoes the last import, and refuses to do so twice', async () => {
    const history = await run('history', '--json');
    const [last] = z.array(ImportLogDocument).parse(JSON.parse(history.out));
    expect(last).toMatchObject({ fileNames: ['assessments.csv'], rows: { read: 1, accepted: 1 }, undoneBy: null });
    const sources = z.array(SourceLine).parse(JSON.parse((await run('sources', '--json')).out));
    expect(sources).toContainEqual(
      expect.objectContaining({
        source: 'template',
        kind: 'prospectus',
        files: ['assessments.csv', 'schedule.xlsx'],
        lastImport: expect.anything(),
      }),
    );
    const undone = await run('undo', String(last?.id), '--lang', 'en');
    expect(undone).toMatchObject({ exitCode: 0, err: '' });
    expect(undone.out).toMatch(/^Import 2 is undone, as import 3: 0 added, 0 changed, 1 removed\.$/);
    const again = await run('undo', String(last?.id), '--json');
    expect([again.exitCode, JSON.parse(again.out)]).toEqual([1, expect.objectContaining({ code: 'undo-done' })]);
    const listed = (await run('history', '--lang', 'en')).out;
    expect(listed).toMatch(/^ +2 {2}[-\d]{10} \d\d:\d\d {2}template {2}template {2}command line /m);
    expect((await run('sources')).out).toContain('assessments.csv');
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
