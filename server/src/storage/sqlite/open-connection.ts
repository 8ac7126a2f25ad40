import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';

/** Waiting comes first: two processes that open a new file at once both ask for the write-ahead log. */
const PRAGMAS = ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];

/** A connection to the file, which is made with its folders when it is not there. */
export async function openConnection(file: string): Promise<sqlite3.Database> {
  await mkdir(dirname(file), { recursive: true });
  const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened: sqlite3.Database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(opened)));
  });
  for (const pragma of PRAGMAS) await run(connection, `PRAGMA ${pragma}`);
  return connection;
}

/** Closes the connection once its last statement is done. */
export function closeConnection(connection: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => connection.close((error) => (error ? reject(error) : resolve())));
}

function run(connection: sqlite3.Database, statement: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.run(statement, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
