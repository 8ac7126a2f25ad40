import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOCK = join(ROOT, 'node_modules', '.cache', 'evenkeel-build');
const LONGEST_BUILD_MS = 180_000;

/** In the order in which they are built. */
const BUILT_FROM = {
  shared: ['shared/src', 'shared/package.json', 'shared/tsconfig.build.json', 'tsconfig.base.json'],
  server: ['server/src', 'server/package.json', 'server/tsconfig.build.json', 'tsconfig.base.json', 'shared/src'],
};

/** The latest change below a path, folders included, so that a deleted file counts; 0 where there is nothing. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Only a build that succeeded leaves this file: the compiler writes its output even where it finds faults. */
const builtMark = (workspace) => join(ROOT, workspace, 'dist', '.built');

function isStale(workspace) {
  const built = newestChange(builtMark(workspace));
  return built === 0 || BUILT_FROM[workspace].some((path) => newestChange(join(ROOT, path)) > built);
}

/** One program builds; others that start meanwhile wait for it, so that none loads a half-written file. */
function withLock(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (const start = Date.now(); ; ) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      if (Date.now() - start > LONGEST_BUILD_MS) rmSync(LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    return work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function build(workspace) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '-s', 'build', '-w', workspace], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) writeFileSync(builtMark(workspace), '');
  return status === 0;
}

/** Builds shared and server where they are missing or older than their sources; false when a build failed. */
export function buildIfStale() {
  const stale = () => Object.keys(BUILT_FROM).filter(isStale);
  if (stale().length === 0 && !existsSync(LOCK)) return true;
  return withLock(() => stale().every(build));
}
