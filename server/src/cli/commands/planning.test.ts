import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runCommandLine } from '../run-command-line.js';

jest.setTimeout(120_000);

describe('the commands that plan and report', () => {
  let folder: string;
  const run = async (...words: readonly string[]) => {
    const [out, err]: string[][] = [[], []];
    const terminal = {
      out: (text: string) => out?.push(text),
      err: (text: string) => err?.push(text),
      environment: { DATABASE_URL: `sqlite:${join(folder, 'x.sqlite')}` },
    };
    const exitCode = await runCommandLine([...words, '--lang', 'en'], { ...terminal, folder });
    return { exitCode, out: out?.join('\n') ?? '', err: err?.join('\n') ?? '' };
  };
  const OF_YEAR = ['--programme', 'BSC-SEC', '--year', '2026-2027'] as const;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-planning-'));
    expect((await run('seed')).exitCode).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('list no scenario where there is none, and say that one is not known', async () => {
    expect(await run('scenario', 'list', ...OF_YEAR)).toMatchObject({
      exitCode: 0,
      out: 'There is no scenario for this year.',
    });
    const { exitCode, err } = await run('scenario', 'show', 'none');
    expect(exitCode).toBe(1);
    expect(err).toContain('There is no scenario none');
  });

  it('find the fewest moves, as one JSON document', async () => {
    const { out, err, exitCode } = await run('rebalance', ...OF_YEAR, '--max-moves', '1', '--json');
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    const { points } = JSON.parse(out) as { points: { status: string; moves: unknown[] }[] };
    expect(points.map(({ status, moves }) => [status, moves.length])).toEqual([
      ['proved', 0],
      ['proved', 1],
    ]);
  });

  it('tell what a wish takes, or what stands in its way', async () => {
    const { out } = await run('rebalance', ...OF_YEAR, '--max-moves', '1', '--most-hours', '57', '--lang', 'en');
    expect(out).toContain('No week above 57 h: 1 moves do it');
    const hard = await run('rebalance', ...OF_YEAR, '--max-moves', '1', '--most-hours', '50', '--json');
    const { goal } = JSON.parse(hard.out) as { goal: { status: string; conflict: unknown[] } };
    expect(goal).toMatchObject({ status: 'impossible', conflict: [{ kind: 'week' }] });
  });

  it('write deadlines as a calendar, of one term where it is asked', async () => {
    const words = ['report', ...OF_YEAR, '--format', 'ics', '--lang', 'en', '-o'];
    expect((await run(...words, 'year.ics')).exitCode).toBe(0);
    expect((await run(...words, 'term.ics', '--term', 'S1')).exitCode).toBe(0);
    const events = async (name: string) =>
      (await readFile(join(folder, name), 'utf8')).split('BEGIN:VEVENT').length - 1;
    expect(await events('term.ics')).toBeGreaterThan(5);
    expect(await events('year.ics')).toBeGreaterThan(await events('term.ics'));
  });

  it('write a report to a file, and no file twice unasked', async () => {
    const words = [
      'report',
      ...OF_YEAR,
      '--term',
      'S1',
      '--format',
      'json',
      '--sections',
      'finding',
      '-o',
      'report.json',
    ];
    expect((await run(...words)).exitCode).toBe(0);
    expect(await readFile(join(folder, 'report.json'), 'utf8')).toContain('"schema": "evenkeel/term-report/2"');
    const again = await run(...words);
    expect(again.exitCode).toBe(1);
    expect((await run(...words, '--force')).exitCode).toBe(0);
  });

  it.each([
    ['rebalance --programme BSC-SEC --year 2026-2027 --max-moves 99', 2],
    ['rebalance --programme NONE --year 2026-2027', 1],
    ['report --year 2026-2027', 1],
    ['report --programme BSC-SEC --year 2026-2027 --sections gossip', 2],
    ['report --programme BSC-SEC --year 2026-2027 --term Z9', 1],
    ['report --programme BSC-SEC --year 2026-2027 --format ics --sections finding', 1],
    ['report --programme BSC-SEC --year 2026-2027 --format ics --term Z9', 1],
  ])('end %s with the exit code of what is wrong', async (line, code) => {
    const { exitCode, err } = await run(...line.split(' '));
    expect(exitCode).toBe(code);
    expect(err).not.toBe('');
  });
});
