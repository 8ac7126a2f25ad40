import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What each workspace is built from. The client carries `shared` in its bundle. */
const BUILT_FROM = {
  shared: ['shared/src', 'shared/package.json', 'shared/tsconfig.build.json', 'tsconfig.base.json'],
  server: ['server/src', 'server/package.json', 'server/tsconfig.build.json', 'tsconfig.base.json', 'shared/src'],
  client: ['client/src', 'client/index.html', 'client/package.json', 'client/vite.config.ts', 'shared/src'],
};

/** The latest change below a path, folders included, so that a deleted file counts; 0 where there is nothing. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isStale(workspace) {
  const built = newestChange(join(workspace, 'dist'));
  return built === 0 || BUILT_FROM[workspace].some((path) => newestChange(path) > built);
}

/** Builds each workspace whose `dist` is missing or older than its sources; the names of those built, or null when one failed. */
export function buildIfStale() {
  const stale = Object.keys(BUILT_FROM).filter(isStale);
  for (const workspace of stale) {
    const { status } = spawnSync('npm', ['run', '-s', 'build', '-w', workspace], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) return null;
  }
  return stale;
}
