import { ImportProgressDocument, ImportReportDocument, ProblemDocument } from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { type ImportLimits, importLimits } from '../../config/import-limits.js';
import { buildServer } from '../../start-server.js';
import { databaseUrl } from '../../storage/database-url.js';
import { sqlite, type TestDatabase } from '../../storage/databases.test-support.js';
import { ScheduleRepository } from '../../storage/schedule.repository.js';

const JOB = '0b1f4a52-3c64-4f0e-9a3b-5d1e7c9f8a21';
const HEADER = 'course_code,academic_year,assessment_code,title,type,due_date,EC';

function fileOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) => `C${row % 500},2026-2027,T${row},Essay ${row},essay,2026-10-12,5`,
  );
  return [HEADER, ...lines, ''].join('\n');
}

/** The rows of a file that takes the worker long enough to look at it meanwhile. */
const MANY = 150_000;

// Each server starts a worker of its own, which takes a while on a busy machine.
jest.setTimeout(60_000);

describe('an import in its worker', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let url: string;

  const start = async (limits: Partial<ImportLimits> = {}) => {
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const rest = { host: '127.0.0.1', port: 0, clientDir: '/nowhere', demo: 'none', logLevel: 'error' } as const;
    app = await buildServer({ ...rest, database: parsed, imports: importLimits(limits) });
    app.useLogger(false);
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/api/v1`;
  };
  beforeEach(async () => {
    database = await sqlite();
  });
  afterEach(async () => {
    await app.close();
    await database.stop();
  });

  const post = (path: string, text: string, fields: Readonly<Record<string, string>> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('files', new Blob([text]), 'toetsen.csv');
    return fetch(`${url}/${path}`, { method: 'POST', body: form });
  };
  const problemOf = async (answer: Promise<Response> | Response) => {
    const { status, code } = ProblemDocument.parse(await (await answer).json());
    return [status, code];
  };
  const reportOf = async (answer: Promise<Response>) => ImportReportDocument.parse(await (await answer).json());
  const dataVersion = async () => (await app.get(ScheduleRepository).snapshot()).dataVersion;

  /** The events of a job, one by one as they come. */
  async function* eventsOf(job: string): AsyncGenerator<ImportProgressDocument> {
    const { body } = await fetch(`${url}/imports/jobs/${job}/events`);
    if (!body) throw new Error('There are no events');
    let text = '';
    for await (const bytes of body) {
      text += Buffer.from(bytes).toString('utf8');
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: ?(.*)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data !== undefined) yield ImportProgressDocument.parse(JSON.parse(data));
      }
    }
  }
  const until = async (events: AsyncGenerator<ImportProgressDocument>, stage: ImportProgressDocument['stage']) => {
    for (let event = await events.next(); !event.done; event = await events.next()) {
      if (event.value.stage === stage) return;
    }
    throw new Error(`The events ended before ${stage}`);
  };

  it('tells how far it is while it runs, also when that is asked before it comes', async () => {
    await start();
    const stages: string[] = [];
    const heard = (async () => {
      for await (const { stage } of eventsOf(JOB)) stages.push(stage);
    })();
    const report = await reportOf(post('imports', fileOf(3), { job: JOB }));
    await heard;
    expect(report.applied).toBe(true);
    expect([...new Set(stages)]).toEqual(['waiting', 'reading', 'checking', 'comparing', 'effects', 'storing', 'done']);
  });

  it('leaves the server free to answer, and is cancelled without a trace', async () => {
    await start();
    const events = eventsOf(JOB);
    await until(events, 'waiting');
    const pending = post('imports', fileOf(MANY), { job: JOB });
    await until(events, 'checking');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/imports/jobs/${JOB}`, { method: 'DELETE' })).status).toBe(204);
    expect(await problemOf(pending)).toEqual([409, 'cancelled']);
    await until(events, 'done');
    expect(await dataVersion()).toBe(0);
    expect(await problemOf(fetch(`${url}/imports/jobs/${JOB}`, { method: 'DELETE' }))).toEqual([404, 'unknown-job']);
    expect(await reportOf(post('imports', fileOf(3), { job: JOB }))).toMatchObject({ applied: true });
  });

  it('is refused when it takes too long, and changes nothing', async () => {
    await start({ seconds: 1 });
    expect(await problemOf(post('imports', fileOf(MANY)))).toEqual([422, 'import-too-long']);
    expect(await dataVersion()).toBe(0);
  });

  it('is refused when it needs too much memory, and the next one works', async () => {
    await start({ memoryMegabytes: 64, seconds: 300 });
    expect(await problemOf(post('imports', fileOf(MANY)))).toEqual([422, 'import-too-much-memory']);
    expect(await dataVersion()).toBe(0);
    expect(await reportOf(post('imports', fileOf(3)))).toMatchObject({ applied: true, dataVersion: 1 });
  });

  it('may be as large as the administrator says, over all its files', async () => {
    await start({ uploadMegabytes: 1 });
    expect(await problemOf(post('imports/preview', fileOf(30_000)))).toEqual([413, 'too-large']);
    const form = new FormData();
    for (const name of ['a.csv', 'b.csv']) form.append('files', new Blob([fileOf(15_000)]), name);
    expect(await problemOf(fetch(`${url}/imports/preview`, { method: 'POST', body: form }))).toEqual([
      413,
      'too-large',
    ]);
  });
});
