import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { ENGLISH_SHEET, SAME_SHEET, SLASH_SHEET } from '../support/flat-sheet.js';

jest.setTimeout(120_000);

describe('a sheet as coordinators send it', () => {
  let line: CommandLine;
  let folder: string;

  beforeAll(async () => {
    line = await commandLine();
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-sheets-'));
  });
  afterAll(async () => {
    await line?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const tried = async (bytes: Uint8Array, ...words: readonly string[]): Promise<ImportReportDocument> => {
    const file = join(folder, 'toetsen.csv');
    await writeFile(file, bytes);
    return (await line.run('import', file, '--year', '2026-2027', '--dry-run', '--json', ...words)).json();
  };
  const errorsOf = ({ issues }: ImportReportDocument) => issues.filter(({ severity }) => severity === 'error');
  const fieldsOf = ({ changes }: ImportReportDocument) => JSON.stringify(changes);

  it.each(Object.entries(SAME_SHEET))('is read the same: %s', async (_, bytes) => {
    const report = await tried(bytes);
    expect(errorsOf(report)).toEqual([]);
    expect(report.rows).toMatchObject({ read: 5, accepted: 5, refused: 0 });
    expect(report.records.assessments?.added).toBe(5);
    expect(report.records.courses?.added).toBe(2);
    expect(fieldsOf(report)).toContain('Essay coöperatie en reünie');
  });

  it('is read with English headers, decimal points and weights as shares', async () => {
    const report = await tried(ENGLISH_SHEET);
    expect(errorsOf(report)).toEqual([]);
    expect(report.records.assessments?.added).toBe(2);
    expect(fieldsOf(report)).toContain('Writing, arguing, speaking');
    const weights = report.changes.flatMap(({ fields }) => fields.filter(({ field }) => field === 'weightPercent'));
    expect(weights.map(({ after }) => after).sort()).toEqual(['40', '60']);
  });

  it('is refused where a date can be two days, with the row and the way out', async () => {
    const report = await tried(SLASH_SHEET);
    const errors = errorsOf(report);
    expect(errors.map(({ row, value }) => [row, value])).toEqual([
      [2, '10/12/2026'],
      [3, '10/30/2026'],
    ]);
    expect(report.applied).toBe(false);
  });

  it('is read once someone says that the month comes first', async () => {
    const report = await tried(SLASH_SHEET, '--date-order', 'month-day');
    expect(errorsOf(report)).toEqual([]);
    expect(fieldsOf(report)).toMatch(/2026-10-12.*2026-10-30|2026-10-30.*2026-10-12/);
  });

  it('goes in once: the second time nothing changes', async () => {
    const file = join(folder, 'toetsen.csv');
    await writeFile(file, SAME_SHEET['Windows-1252'] ?? '');
    const words = ['import', file, '--year', '2026-2027', '--json'];
    const first = (await line.run(...words)).json<ImportReportDocument>();
    expect(first.applied).toBe(true);
    await writeFile(file, SAME_SHEET['tabs between the columns'] ?? '');
    const second = (await line.run(...words)).json<ImportReportDocument>();
    expect(second.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });
});
