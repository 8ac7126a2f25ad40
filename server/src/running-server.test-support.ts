import { EMPTY_SCHEDULE, type Schedule } from '@evenkeel/shared/schedule';
import { afterAll, beforeAll } from '@jest/globals';
import type { INestApplication, Type } from '@nestjs/common';
import request from 'supertest';
import { buildServer } from './start-server.js';
import { databaseUrl } from './storage/database-url.js';
import { sqlite, type TestDatabase } from './storage/databases.test-support.js';
import { ScheduleRepository } from './storage/schedule.repository.js';
import { anImport } from './storage/storage.test-support.js';

/** The server that the tests of one block ask. */
export interface RunningServer {
  readonly http: () => ReturnType<typeof request>;
  readonly get: <T>(service: Type<T>) => T;
}

/** Runs the server for the tests of the block, on a SQLite database of its own that holds the schedule, or nothing. */
export function runningServer(schedule?: Schedule): RunningServer {
  let database: TestDatabase;
  let app: INestApplication;

  beforeAll(async () => {
    database = await sqlite();
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const config = { host: '127.0.0.1', port: 0, clientDir: '/nowhere', demo: 'none', logLevel: 'error' } as const;
    app = await buildServer({ ...config, database: parsed });
    app.useLogger(false);
    if (schedule) await app.get(ScheduleRepository).apply({ added: schedule, changed: EMPTY_SCHEDULE }, anImport());
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  return { http: () => request(app.getHttpServer()), get: (service) => app.get(service) };
}

/** The file at an address. */
export async function bytesAt(http: RunningServer['http'], path: string): Promise<Buffer> {
  const { body } = await http().get(path).buffer(true).parse(binary).expect(200);
  return body as Buffer;
}

/** What is typed as the answer is the stream of it. */
function binary(answer: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const response = answer as unknown as NodeJS.ReadableStream;
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
