import { setTimeout as pause } from 'node:timers/promises';
import { aCourse } from '@evenkeel/shared/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { dataSourceOptions, openDataSource } from '../data-source.js';
import { databaseUrl } from '../database-url.js';
import { sqlite, type TestDatabase } from '../databases.test-support.js';
import { CourseEntity } from '../entities/course.entity.js';
import { toEntity } from '../records/record-table.js';
import { readSnapshot, writeTransaction } from '../transactions.js';

const insert = (manager: EntityManager, code: string) =>
  manager.insert(CourseEntity, toEntity('courses', aCourse({ code })));

const codes = async (source: DataSource) =>
  (await source.manager.find(CourseEntity)).map((course) => course.code).sort();

/** One request rolls back while another commits and a third saves a row on its own. */
async function threeRequestsAtOnce(source: DataSource): Promise<{ outcomes: string[]; stored: string[] }> {
  const failing = source.transaction(async (manager) => {
    await insert(manager, 'failed-1');
    await pause(30);
    throw new Error('undone');
  });
  await pause(10);
  const committing = source.transaction(async (manager) => {
    await insert(manager, 'kept-1');
    await pause(60);
    await insert(manager, 'kept-2');
  });
  const plain = insert(source.manager, 'plain');
  const settled = await Promise.allSettled([failing, committing, plain]);
  return { outcomes: settled.map(({ status }) => status), stored: await codes(source) };
}

/** Fifty requests save a row each; every fifth is refused for a key that is there already. */
async function fiftyRequestsAtOnce(source: DataSource): Promise<{ acknowledged: string[]; stored: string[] }> {
  await insert(source.manager, 'taken');
  const wanted = Array.from({ length: 50 }, (_, index) => (index % 5 === 0 ? 'taken' : `row-${index}`));
  const saved = await Promise.allSettled(
    wanted.map((code) =>
      source.transaction(async (manager) => {
        await insert(manager, code);
        return code;
      }),
    ),
  );
  const acknowledged = saved.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { acknowledged: [...acknowledged, 'taken'].sort(), stored: await codes(source) };
}

describe('a SQLite database under requests at the same time', () => {
  let database: TestDatabase;
  let source: DataSource;

  const open = async () => {
    database = await sqlite();
    source = await openDataSource(urlOf(database));
  };
  const openStock = async () => {
    await open();
    await source.destroy();
    source = await new DataSource(dataSourceOptions(urlOf(database))).initialize();
  };
  const urlOf = ({ url }: TestDatabase) => {
    const parsed = databaseUrl(url, '/');
    if (!parsed) throw new Error(`No database: ${url}`);
    return parsed;
  };

  afterEach(async () => {
    await source.destroy();
    await database.stop();
  });

  it('keeps a rollback to its own transaction', async () => {
    await open();
    const { outcomes, stored } = await threeRequestsAtOnce(source);
    expect(outcomes).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(stored).toEqual(['kept-1', 'kept-2', 'plain']);
  });

  it('mixes the transactions up with TypeORM as it comes: the reason for the pool', async () => {
    await openStock();
    const { outcomes, stored } = await threeRequestsAtOnce(source);
    const right = outcomes[1] === 'fulfilled' ? ['kept-1', 'kept-2', 'plain'] : ['plain'];
    expect(stored).not.toEqual(right);
  });

  it('stores exactly what it acknowledged to fifty requests', async () => {
    await open();
    const { acknowledged, stored } = await fiftyRequestsAtOnce(source);
    expect(acknowledged).toHaveLength(41);
    expect(stored).toEqual(acknowledged);
  });

  it('loses acknowledged rows or refuses good ones with TypeORM as it comes', async () => {
    await openStock();
    const { acknowledged, stored } = await fiftyRequestsAtOnce(source);
    expect(acknowledged.length === 41 && stored.length === 41).toBe(false);
  });

  it('shows nobody the rows of a transaction that is not done', async () => {
    await open();
    const writing = writeTransaction(source, async (manager) => {
      await insert(manager, 'late');
      await pause(30);
    });
    await pause(10);
    expect(await codes(source)).toEqual([]);
    await writing;
    expect(await codes(source)).toEqual(['late']);
  });

  it('reads one moment in a snapshot and holds up no writer', async () => {
    await open();
    await insert(source.manager, 'first');
    const counts = await readSnapshot(source, async (manager) => {
      const before = await manager.count(CourseEntity);
      await writeTransaction(source, (writer) => insert(writer, 'second'));
      return [before, await manager.count(CourseEntity)];
    });
    expect(counts).toEqual([1, 1]);
    expect(await codes(source)).toEqual(['first', 'second']);
  });

  it('refuses to write in a snapshot', async () => {
    await open();
    await expect(readSnapshot(source, (manager) => insert(manager, 'x'))).rejects.toThrow('A snapshot only reads');
    await insert(source.manager, 'y');
    expect(await codes(source)).toEqual(['y']);
  });

  it('goes on after SQLite has rolled back by itself', async () => {
    await open();
    await insert(source.manager, 'x');
    const broken = writeTransaction(source, async (manager) => {
      await insert(manager, 'y');
      await manager.query('INSERT OR ROLLBACK INTO course SELECT * FROM course');
    });
    await expect(broken).rejects.toThrow(/UNIQUE/);
    await Promise.all(Array.from({ length: 12 }, (_, index) => insert(source.manager, `z${index}`)));
    expect(await codes(source)).toHaveLength(13);
  });

  it('lets a writer through while every pooled connection waits to write after it has read', async () => {
    await open();
    await insert(source.manager, 'n');
    const readers = Array.from({ length: 6 }, async (_, index) => {
      const runner = source.createQueryRunner();
      try {
        await runner.query('SELECT 1');
        await runner.manager.transaction((manager) => insert(manager, `r${index}`));
      } finally {
        await runner.release();
      }
    });
    const writers = Array.from({ length: 6 }, (_, index) =>
      writeTransaction(source, (manager) => insert(manager, `w${index}`)),
    );
    await Promise.all([...readers, ...writers]);
    expect(await codes(source)).toHaveLength(13);
  });
});
