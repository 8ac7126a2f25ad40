import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './repository.js';

/** What a command said, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The answer of a command with `--json`. */
  json<T>(): T;
}

/** The command line on a database of its own. */
export interface CommandLine {
  readonly databaseUrl: string;
  run(...words: readonly string[]): Promise<CommandResult>;
  remove(): Promise<void>;
}

/** A fresh SQLite database for the command line; nothing is in it. */
export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
  const databaseUrl = `sqlite:${join(folder, 'test.sqlite')}`;
  return {
    databaseUrl,
    run: (...words) => runCommand(words, databaseUrl),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs `evenkeel` with these words on a database. */
export async function runCommand(words: readonly string[], databaseUrl: string): Promise<CommandResult> {
  const child = spawn(process.execPath, [join(ROOT, 'server/bin/evenkeel.mjs'), ...words], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl, DEMO: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  await once(child, 'close');
  const [said, complained] = [out, err].map((parts) => Buffer.concat(parts).toString('utf8'));
  return {
    code: child.exitCode,
    out: said ?? '',
    err: complained ?? '',
    json: <T>() => {
      if (!said) throw new Error(`evenkeel ${words.join(' ')} said nothing: ${complained}`);
      return JSON.parse(said) as T; // the caller names the document of the contract that the command prints
    },
  };
}
