import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runCommandLine } from '../run-command-line.js';

jest.setTimeout(60_000);

const PLAN = {
  name: 'plan',
  periods: 2,
  courses: [
    { id: 'METHODS', ec: 5 },
    { id: 'THESIS', ec: 10 },
    { id: 'ETHICS', ec: 2.5 },
  ],
  prerequisites: [{ course: 'THESIS', after: 'METHODS' }],
};
const SEVERAL = {
  light: { periods: 3, credits: [6, 6, 6, 12], prereqs: [[3, 0]], minCourses: 1 },
  circle: {
    periods: 3,
    credits: [6, 6],
    prereqs: [
      [1, 0],
      [0, 1],
    ],
  },
};

describe('the command curriculum', () => {
  let folder: string;
  const run = async (...words: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), environment: {} };
    const exitCode = await runCommandLine(['curriculum', ...words, '--lang', 'en'], { ...terminal, folder });
    return { exitCode, out: out.join('\n'), err: err.join('\n') };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-curriculum-'));
    await writeFile(join(folder, 'plan.json'), JSON.stringify(PLAN));
    await writeFile(join(folder, 'several.json'), JSON.stringify(SEVERAL));
    await writeFile(join(folder, 'wrong.json'), JSON.stringify({ x: { periods: 2, credits: [1], prereqs: [[0, 4]] } }));
    await writeFile(join(folder, 'torn.json'), '{"periods": 2,');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers about one instance with one object', async () => {
    const { out, err, exitCode } = await run('plan.json', '--norm', 'squares', '--json');
    const answer: unknown = JSON.parse(out);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    expect(answer).toEqual({
      instance: 'plan',
      status: 'proved',
      value: 156.25,
      bound: 156.25,
      assignment: [0, 1, 0],
      seconds: expect.any(Number),
    });
  });

  it('answers about all instances with a list, and says apart why one cannot be done', async () => {
    const { out, err } = await run('several.json', '--json');
    expect(JSON.parse(out)).toMatchObject([
      { instance: 'light', status: 'proved', value: 12 },
      { instance: 'circle', status: 'infeasible', value: null, bound: null, assignment: null },
    ]);
    expect(err).toContain('1 comes after 0');
  });

  it('answers about the instance asked for', async () => {
    const { out } = await run('several.json', '--instance', 'light', '--json');
    expect(JSON.parse(out)).toMatchObject({ instance: 'light', value: 12 });
  });

  it('prints the loads and the courses of each period', async () => {
    const { out } = await run('plan.json');
    expect(out).toContain('plan: 10, proved: nothing is better');
    expect(out).toMatch(/^\s+1\s+THESIS$/m);
  });

  it.each([
    ['several.json --instance none', "There is no instance 'none' in the file. There are: light, circle."],
    ['wrong.json', "x.prereqs[0][1]: there is no course '4'"],
    ['torn.json', 'torn.json is not JSON'],
    ['gone.json', 'The file gone.json cannot be read'],
  ])('refuses %s with the reason', async (words, reason) => {
    const { out, err, exitCode } = await run(...words.split(' '));
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 1 });
    expect(err).toContain(reason);
  });

  it.each(['--norm=best', '--limit=0', '--limit=soon', '--seed=x'])('is used wrongly with %s', async (option) => {
    expect((await run('plan.json', option)).exitCode).toBe(2);
  });
});
