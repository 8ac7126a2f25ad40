import type { ImportProgressDocument } from '@evenkeel/shared/contract';
import { describe, expect, it } from '@jest/globals';
import { ProblemException } from '../../http/problem.exception.js';
import { ImportJobs } from './import-jobs.js';

const NAME = '6f1b4b0e-9d5e-4c7a-8a9c-0d7f6c1d2e3f';

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemException) return error.problem.code;
    throw error;
  }
  return 'no problem';
}

/** An import that is under way until it is told to end. */
function underWay(jobs: ImportJobs) {
  let end = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  let start: (running: Parameters<Parameters<ImportJobs['run']>[1]>[0]) => void = () => undefined;
  const started = new Promise<Parameters<Parameters<ImportJobs['run']>[1]>[0]>((resolve) => {
    start = resolve;
  });
  const ended = jobs.run(NAME, async (running) => {
    start(running);
    await until;
    running.startStoring(1);
  });
  return { started, end, ended };
}

describe('imports under way', () => {
  it('tell who watches how far they are, from before they come until they end', async () => {
    const jobs = new ImportJobs();
    const heard: ImportProgressDocument['stage'][] = [];
    jobs.watch(NAME, ({ stage }) => heard.push(stage));
    await jobs.run(NAME, async ({ tell, startStoring }) => {
      tell({ stage: 'reading', done: 0, total: 10 });
      startStoring(3);
    });
    expect(heard).toEqual(['waiting', 'waiting', 'reading', 'storing', 'done']);
  });

  it('are done for whoever watches them late', async () => {
    const jobs = new ImportJobs();
    await jobs.run(NAME, async () => undefined);
    const heard: string[] = [];
    jobs.watch(NAME, ({ stage }) => heard.push(stage));
    expect(heard).toEqual(['done']);
  });

  it('are cancelled before they store, and their caller is told', async () => {
    const jobs = new ImportJobs();
    const { started, end, ended } = underWay(jobs);
    const { signal } = await started;
    jobs.cancel(NAME);
    expect(signal.aborted).toBe(true);
    end();
    expect(await codeOf(() => ended)).toBe('cancelled');
  });

  it('are cancelled before they come', async () => {
    const jobs = new ImportJobs();
    jobs.watch(NAME, () => undefined);
    jobs.cancel(NAME);
    expect(await codeOf(() => jobs.run(NAME, async ({ signal }) => signal.throwIfAborted()))).toBe('cancelled');
    expect(await codeOf(() => jobs.run(NAME, async ({ signal }) => signal.throwIfAborted()))).toBe('no problem');
  });

  it('are not cancelled once they are being stored', async () => {
    const jobs = new ImportJobs();
    const code = await codeOf(() =>
      jobs.run(NAME, async ({ startStoring }) => {
        startStoring(1);
        jobs.cancel(NAME);
      }),
    );
    expect(code).toBe('too-late-to-cancel');
  });

  it('are unknown when they never came or have ended', async () => {
    const jobs = new ImportJobs();
    expect(await codeOf(() => jobs.cancel(NAME))).toBe('unknown-job');
    await jobs.run(NAME, async () => undefined);
    expect(await codeOf(() => jobs.cancel(NAME))).toBe('unknown-job');
  });

  it('have a name to themselves', async () => {
    const jobs = new ImportJobs();
    const { started, end, ended } = underWay(jobs);
    await started;
    expect(await codeOf(() => jobs.run(NAME, async () => undefined))).toBe('job-running');
    end();
    await ended;
  });
});
