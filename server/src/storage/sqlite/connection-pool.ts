import type { Database } from 'sqlite3';
import { closeConnection } from './open-connection.js';
import { WriteLock } from './write-lock.js';

interface Waiting {
  readonly resolve: (connection: Database) => void;
  readonly reject: (error: unknown) => void;
}

/** A few connections to one SQLite file, and the lock that its writers wait for. */
export class ConnectionPool {
  readonly writes = new WriteLock();
  readonly #idle: Database[] = [];
  readonly #all = new Set<Database>();
  readonly #waiting: Waiting[] = [];
  #opening = 0;

  constructor(
    private readonly open: () => Promise<Database>,
    private readonly limit: number,
  ) {}

  /** A free connection, a new one, or the next that is given back. */
  async acquire(): Promise<Database> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#all.size + this.#opening < this.limit) return this.#openOne();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** A connection at once: whoever holds the write lock never waits for readers, who may be waiting for the lock. */
  async acquireForWriting(): Promise<Database> {
    return this.#idle.pop() ?? this.#openOne();
  }

  /** Gives a connection back; one beyond the limit is closed. */
  async release(connection: Database): Promise<void> {
    const next = this.#waiting.shift();
    if (next) return next.resolve(connection);
    if (this.#all.size > this.limit) return this.#forget(connection);
    this.#idle.push(connection);
  }

  /** Closes a connection that cannot be trusted any more; whoever waits gets a new one. */
  async discard(connection: Database): Promise<void> {
    await this.#forget(connection);
    const next = this.#waiting.shift();
    if (next) await this.acquire().then(next.resolve, next.reject);
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((connection) => this.#forget(connection)));
  }

  async #openOne(): Promise<Database> {
    this.#opening += 1;
    try {
      const connection = await this.open();
      this.#all.add(connection);
      return connection;
    } finally {
      this.#opening -= 1;
    }
  }

  async #forget(connection: Database): Promise<void> {
    this.#all.delete(connection);
    await closeConnection(connection);
  }
}
