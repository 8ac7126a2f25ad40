import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CommandLine, commandLine } from '../support/command-line.js';
import {
  ENGLISH_SHEET,
  ENGLISH_SHEET_IN_PERCENT,
  SAME_SHEET,
  SLASH_SHEET,
  SLASH_SHEET_A_DAY_LATER,
} from '../support/flat-sheet.js';

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

  const imported = async (bytes: Uint8Array, ...words: readonly string[]): Promise<ImportReportDocument> => {
    const file = join(folder, 'toetsen.csv');
    await writeFile(file, bytes);
    return (await line.run('import', file, '--year', '2026-2027', '--json', ...words)).json();
  };
  const tried = (bytes: Uint8Array, ...words: readonly string[]) => imported(bytes, '--dry-run', ...words);
  const errorsOf = ({ issues }: ImportReportDocument) => issues.filter(({ severity }) => severity === 'error');
  const labelsOf = ({ changes }: ImportReportDocument) => changes.map(({ label }) => label).join('\n');

  it.each(Object.entries(SAME_SHEET))('is read the same: %s', async (_, bytes) => {
    const report = await tried(bytes);
    expect(errorsOf(report)).toEqual([]);
    expect(report.rows).toMatchObject({ read: 5, accepted: 5, refused: 0 });
    expect(report.records.assessments?.added).toBe(5);
    expect(report.records.courses?.added).toBe(2);
    expect(labelsOf(report)).toContain('Essay coöperatie en reünie');
  });

  it('is read with English headers, decimal points and weights as shares of one', async () => {
    const report = await imported(ENGLISH_SHEET);
    expect(errorsOf(report)).toEqual([]);
    expect(report.records.assessments?.added).toBe(2);
    expect(labelsOf(report)).toContain('Writing, arguing, speaking');
    const inPercent = await tried(ENGLISH_SHEET_IN_PERCENT);
    expect(inPercent.counts).toMatchObject({ added: 0, changed: 0, moved: 0 });
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
    const report = await imported(SLASH_SHEET, '--date-order', 'month-day');
    expect(errorsOf(report)).toEqual([]);
    const later = await tried(SLASH_SHEET_A_DAY_LATER);
    expect(later.counts).toMatchObject({ added: 0, changed: 0, moved: 1 });
    const [move] = later.changes.filter(({ change }) => change === 'moved');
    expect(move?.fields.map(({ before, after }) => [before, after])).toEqual([['2026-10-12', '2026-10-13']]);
  });

  it('goes in once: the second time nothing changes', async () => {
    const first = await imported(SAME_SHEET['Windows-1252'] ?? new Uint8Array());
    expect(first.applied).toBe(true);
    const second = await imported(SAME_SHEET['tabs between the columns'] ?? new Uint8Array());
    expect(second.counts).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
  });
});
