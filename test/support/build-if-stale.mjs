import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale as buildServerIfStale } from '../../server/bin/build-if-stale.mjs';

/** What the client is built from: it carries `shared` in its bundle. */
const CLIENT = [
  'client/src',
  'client/public',
  'client/index.html',
  'client/package.json',
  'client/vite.config.ts',
  'shared/src',
];

/** The latest change below a path, folders included, so that a deleted file counts; 0 where there is nothing. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isClientStale() {
  const built = newestChange('client/dist/index.html');
  return CLIENT.some((path) => newestChange(path) > built);
}

function buildClient() {
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '-s', 'build', '-w', 'client'], { stdio: 'inherit', shell: windows });
  return status === 0;
}

/** Builds shared, server and client where they are missing or older than their sources; false when a build failed. */
export function buildIfStale() {
  return buildServerIfStale() && (!isClientStale() || buildClient());
}
