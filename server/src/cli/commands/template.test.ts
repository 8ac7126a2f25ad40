import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportReportDocument } from '@evenkeel/shared/contract';
import { aCalendarRecord, anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aCommandLine, type TestCommandLine } from '../command-line.test-support.js';

const OF_COHORT = ['--programme', 'BPSY', '--year', '2026-2027'];

// Each import starts a worker of its own, which takes a while on a busy machine.
jest.setTimeout(60_000);

describe('the command template', () => {
  let commandLine: TestCommandLine;
  let folder: string;
  let run: TestCommandLine['run'];

  beforeAll(async () => {
    const assessments = [anAssessment({ kind: 'written-exam', dueOn: day('2026-10-12'), effortHours: 30 })];
    commandLine = await aCommandLine(aSchedule({ calendar: [aCalendarRecord({ kind: 'period' })], assessments }));
    ({ folder, run } = commandLine);
    await writeFile(join(folder, 'bad.csv'), 'a file, no folder');
  });

  afterAll(() => commandLine.close());

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
});
