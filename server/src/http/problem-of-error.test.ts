import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';
import { openTestSource } from '../storage/storage.test-support.js';
import { writeTransaction } from '../storage/transactions.js';
import { problemOfError } from './problem-of-error.js';

describe('a database without room', () => {
  let database: TestDatabase;
  let source: Awaited<ReturnType<typeof openTestSource>>;
  beforeAll(async () => {
    database = await sqlite();
    source = await openTestSource(database.url);
  }, 60_000);
  afterAll(async () => {
    await source.destroy();
    await database.stop();
  });

  it('is told as such, nothing of the write stays, and once there is room it works', async () => {
    const write = () =>
      writeTransaction(source, async (manager) => {
        await manager.query('CREATE TABLE room (content BLOB)');
        await manager.query('INSERT INTO room VALUES (zeroblob(4000000))');
      });
    const mostPages = (pages: number) => source.query(`PRAGMA max_page_count = ${pages}`);
    const [{ page_count: now }] = await source.query('PRAGMA page_count');
    await mostPages(now + 2);
    const error = await write().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(problemOfError(error)).toMatchObject({ status: 507, code: 'storage-full' });
    expect(await source.query("SELECT name FROM sqlite_master WHERE name = 'room'")).toEqual([]);
    await mostPages(1_073_741_823);
    await write();
    expect(await source.query('SELECT length(content) AS length FROM room')).toEqual([{ length: 4_000_000 }]);
    await source.query('DROP TABLE room');
  });

  it('is told apart from other faults', () => {
    expect(problemOfError(Object.assign(new Error('no space left'), { code: 'ENOSPC' })).code).toBe('storage-full');
    expect(problemOfError(new Error('a fault of our own')).code).toBe('unexpected');
  });
});
