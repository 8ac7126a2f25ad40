/**
 * `npm run bench`: measures what the design promises about speed, each figure beside a plain baseline in the same run. It reads the
 * sources, and builds what the server starts as programs of their own, so that it never measures an old build. Names of parts run
 * those alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readSources = ['--conditions=@evenkeel/source', '--import', '@oxc-node/core/register'];
const built = spawnSync('npm', ['run', '--silent', 'build', '-w', 'shared', '-w', 'server'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', ...readSources, 'test/bench/bench.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { ...process.env, OXC_TSCONFIG_PATH: 'server/tsconfig.json' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
