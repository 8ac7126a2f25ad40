import { join } from 'node:path';
import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { filesBelow, ROOT, textOf } from '../support/repository.js';

jest.setTimeout(60_000);

describe.each(['nl', 'en'])('the empty sheets in %s', (language) => {
  const files = filesBelow(`data/templates/${language}`);
  let line: CommandLine;

  beforeAll(async () => {
    line = await commandLine();
  });
  afterAll(() => line?.remove());

  it('are one for each of the seven sheets, and every column is understood', async () => {
    const paths = files.map((path) => join(ROOT, path));
    const { detected } = (await line.run('import', ...paths, '--dry-run', '--json')).json<ImportReportDocument>();
    expect(new Set(detected.map(({ kind }) => kind)).size).toBe(7);
    const unknown = detected.flatMap(({ file, columns }) =>
      columns.filter(({ field }) => field === null).map(({ header }) => `${file}: ${header}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(files)('are explained column by column in the dictionary: %s', (path) => {
    const dictionary = textOf('data/README.md');
    const headers = textOf(path).trim().split(';');
    expect(headers.filter((header) => !dictionary.includes(`\`${header}\``))).toEqual([]);
  });
});
