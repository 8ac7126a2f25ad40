/**
 * `npm test`: builds what is stale, says which browser and database it found, runs every test, and those of the domain again
 * in two other time zones. Arguments are passed on to Jest, which then runs once. The last line is the sum.
 */
import { buildIfStale } from './build-if-stale.mjs';
import { findBrowser } from './find-browser.mjs';
import { findPostgres } from './find-postgres.mjs';
import { runJest } from './run-jest.mjs';

const OTHER_TIME_ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];
const WORKERS = '--maxWorkers=2';
const given = process.argv.slice(2);
const notRun = [];

const say = (line) => console.log(line);

function prepare() {
  if (!buildIfStale()) {
    say('The build failed: no test was run.');
    say('0 passed, 1 failed');
    process.exit(1);
  }
  say('Build: up to date');
  const browser = findBrowser();
  if (browser) say(`Browser: ${browser.kind === 'installed' ? browser.path : 'Chromium out of npm'}`);
  else notRun.push('the browser tests (test/e2e): install Chromium, or name one in CHROMIUM_PATH');
  const postgres = findPostgres();
  if (postgres) say(`PostgreSQL: ${postgres}`);
  else notRun.push('the tests on PostgreSQL: start a server and name it in TEST_POSTGRES_URL; SQLite is tested');
  return { browser: browser !== null, postgres: postgres !== null };
}

function runAll({ browser, postgres }) {
  const env = postgres ? {} : { TEST_WITHOUT_POSTGRES: '1' };
  const withoutBrowser = browser ? [] : ['--ignoreProjects', 'e2e'];
  if (given.length > 0) return [runJest([...given, WORKERS, ...withoutBrowser], env)];
  const results = [runJest([WORKERS, '--ignoreProjects', 'e2e'], env)];
  if (browser) {
    say('\nBrowser tests');
    results.push(runJest(['--runInBand', '--selectProjects', 'e2e'], env));
  }
  for (const zone of OTHER_TIME_ZONES) {
    say(`\nDomain and sources again with TZ=${zone}`);
    const places = '--testPathPatterns=(shared/src|server/src/sources)';
    results.push(runJest([WORKERS, places, '--selectProjects', 'shared', 'server'], { ...env, TZ: zone }));
  }
  return results;
}

const results = runAll(prepare());
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
if (total('skipped') > 0) notRun.push(`${total('skipped')} tests that were skipped where they stand`);
for (const what of notRun) say(`Not run: ${what}`);
say(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
