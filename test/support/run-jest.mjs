import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run came to. A test file that could not be loaded counts as one failed test. */
function tally(file, status) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // a run that ends badly without a failed test (a worker that died, an obsolete golden) must not look green
    return {
      passed: result.numPassedTests,
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  }
}

/** Runs Jest with these arguments; returns how many tests passed, failed and were skipped. */
export function runJest(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-jest-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      // an import reads its files in a process of its own, which takes its time to start on a busy machine
      '--testTimeout=60000',
      `--outputFile=${report}`,
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } },
  );
  const result = tally(report, status);
  rmSync(folder, { recursive: true, force: true });
  return result;
}
