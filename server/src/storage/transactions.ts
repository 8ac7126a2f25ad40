import type { DataSource, EntityManager } from 'typeorm';
import { PooledQueryRunner } from './sqlite/pooled-query-runner.js';

/** Runs the work as one: all of its writes are kept, or none when it throws. Write through the manager it is given only. */
export function writeTransaction<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return source.transaction(work);
}

/** Runs reads that all see the same moment, whatever is written meanwhile; it waits for no writer and holds none up. */
export async function readSnapshot<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    if (!(runner instanceof PooledQueryRunner)) return await source.transaction('REPEATABLE READ', work);
    await runner.beginSnapshot();
    return await work(runner.manager);
  } finally {
    await runner.release();
  }
}
