import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_SCHEDULE, type Schedule } from '@evenkeel/shared/schedule';
import { sqlite } from '../storage/databases.test-support.js';
import { anImport, openTestSource, repositoryOf } from '../storage/storage.test-support.js';
import { runCommandLine } from './run-command-line.js';

/** A command line with a folder and a database of its own. */
export interface TestCommandLine {
  readonly folder: string;
  readonly run: (...words: string[]) => Promise<{ exitCode: number; out: string; err: string }>;
  readonly close: () => Promise<void>;
}

/** Opens a command line on a new SQLite database that holds the schedule. */
export async function aCommandLine(
  schedule: Schedule,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestCommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
  const database = await sqlite();
  const source = await openTestSource(database.url);
  await repositoryOf(source).apply({ added: schedule, changed: EMPTY_SCHEDULE }, anImport());
  await source.destroy();
  return {
    folder,
    async run(...words) {
      const out: string[] = [];
      const err: string[] = [];
      const environment = { ...settings, DATABASE_URL: database.url };
      const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), environment };
      const exitCode = await runCommandLine(words, { ...terminal, folder });
      return { exitCode, out: out.join('\n'), err: err.join('\n') };
    },
    async close() {
      await database.stop();
      await rm(folder, { recursive: true });
    },
  };
}
