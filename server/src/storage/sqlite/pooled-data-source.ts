import type { Database } from 'sqlite3';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import type { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver.js';
import { ConnectionPool } from './connection-pool.js';
import { openConnection } from './open-connection.js';
import { PooledQueryRunner } from './pooled-query-runner.js';

/** What is put in place of the driver's own. */
interface DriverParts {
  createDatabaseConnection(): Promise<Database>;
  disconnect(): Promise<void>;
  createQueryRunner(): QueryRunner;
}

/** One connection fewer than libuv has threads by default would starve nobody; four measured best. */
const CONNECTIONS = 4;

/**
 * A data source on a SQLite file, not yet initialised. TypeORM gives all callers of a SQLite data source one connection and
 * one query runner, so that two requests at the same time share a transaction and the rollback of one takes rows of the
 * other along (github.com/typeorm/typeorm/issues/1884). Here every query runner has a connection of its own, as on PostgreSQL,
 * and writers wait in JavaScript rather than in SQLite's busy handler, which would hold a thread each.
 */
export function pooledSqliteDataSource(options: DataSourceOptions, file: string): DataSource {
  const source = new DataSource(options);
  const driver = source.driver as unknown as SqliteDriver & DriverParts; // the options are those of SQLite
  const pool = new ConnectionPool(() => openConnection(file), CONNECTIONS);
  driver.createDatabaseConnection = async () => {
    const connection = await pool.acquire();
    await pool.release(connection);
    return connection;
  };
  driver.disconnect = () => pool.close();
  driver.createQueryRunner = () => new PooledQueryRunner(driver, pool);
  return source;
}
