import type { Database } from 'sqlite3';
import type { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver.js';
import { SqliteQueryRunner } from 'typeorm/driver/sqlite/SqliteQueryRunner.js';
import type { ConnectionPool } from './connection-pool.js';

const READS = /^\s*(?:select|pragma|explain|with\b(?![\s\S]*\b(?:insert|update|delete)\b))/i;

/** A query runner with a connection of its own; its writes and transactions wait in line for the pool's write lock. */
export class PooledQueryRunner extends SqliteQueryRunner {
  #connection: Promise<Database> | undefined;
  #unlock: (() => void) | undefined;
  #broken = false;
  #inSnapshot = false;

  constructor(
    driver: SqliteDriver,
    private readonly pool: ConnectionPool,
  ) {
    super(driver);
  }

  override connect(): Promise<Database> {
    this.#connection ??= this.pool.acquire();
    return this.#connection;
  }

  override async release(): Promise<void> {
    if (this.isReleased) return;
    if (this.isTransactionActive) await this.rollbackTransaction().catch(() => undefined);
    if (this.#inSnapshot) await this.endSnapshot();
    await super.release();
    this.isReleased = true;
    if (!this.#connection) return;
    const connection = await this.#connection;
    await (this.#broken ? this.pool.discard(connection) : this.pool.release(connection));
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature is TypeORM's
  override async query(sql: string, parameters?: unknown[], structured = false): Promise<any> {
    if (this.isTransactionActive) return super.query(immediate(sql), parameters, structured);
    if (READS.test(sql)) return super.query(sql, parameters, structured);
    if (this.#inSnapshot) throw new Error(`A snapshot only reads: ${sql}`);
    const unlock = await this.#turnToWrite();
    try {
      return await super.query(sql, parameters, structured);
    } finally {
      unlock();
    }
  }

  override async startTransaction(level?: Parameters<SqliteQueryRunner['startTransaction']>[0]): Promise<void> {
    if (this.transactionDepth === 0) this.#unlock = await this.#turnToWrite();
    try {
      await super.startTransaction(level);
    } catch (error) {
      if (this.transactionDepth === 0) this.#ended();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (this.transactionDepth === 0) this.#ended();
  }

  override async rollbackTransaction(): Promise<void> {
    const outermost = this.transactionDepth <= 1;
    try {
      await super.rollbackTransaction();
    } catch (error) {
      // SQLite may have rolled back by itself (disk full, OR ROLLBACK): TypeORM would then hold the transaction for ever.
      this.#broken = true;
      throw error;
    } finally {
      if (outermost) this.#ended();
    }
  }

  /** Everything read until `endSnapshot` is of one moment; needs no write lock and holds up no writer. */
  async beginSnapshot(): Promise<void> {
    this.#inSnapshot = true;
    await super.query('BEGIN DEFERRED');
  }

  async endSnapshot(): Promise<void> {
    this.#inSnapshot = false;
    await super.query('COMMIT').catch(() => {
      this.#broken = true;
    });
  }

  async #turnToWrite(): Promise<() => void> {
    const unlock = await this.pool.writes.acquire();
    this.#connection ??= this.pool.acquireForWriting();
    return unlock;
  }

  #ended(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    this.#unlock?.();
    this.#unlock = undefined;
  }
}

/** A transaction that starts as a reader and writes later may find the lock taken when it is too late to wait. */
function immediate(sql: string): string {
  return sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
}
