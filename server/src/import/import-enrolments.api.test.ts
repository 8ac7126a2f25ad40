import { readFile } from 'node:fs/promises';
import { ImportDetailDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { buildServer } from '../start-server.js';
import { databaseUrl } from '../storage/database-url.js';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';

const list = (students: number) =>
  Buffer.from(
    [
      'pseudoniem;vakcode;collegejaar',
      ...Array.from(
        { length: students },
        (_, index) => `zq${7_000 + index};${index < 3 ? 'RARE' : 'GEO101'};2026-2027`,
      ),
    ].join('\n'),
  );

describe('enrolments over HTTP', () => {
  let database: TestDatabase;
  let app: INestApplication;

  beforeEach(async () => {
    database = await sqlite();
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const own = { host: '127.0.0.1', port: 0, clientDir: '/nowhere', demo: 'none', logLevel: 'error' } as const;
    app = await buildServer({ ...own, database: parsed });
    app.useLogger(false);
  }, 60_000);
  afterEach(async () => {
    await app.close();
    await database.stop();
  });

  const importList = async (students: number, source = '') => {
    const answer = await request(app.getHttpServer())
      .post('/api/v1/imports')
      .field('source', source)
      .attach('files', list(students), 'inschrijvingen.csv')
      .expect(200);
    return { report: ImportReportDocument.parse(answer.body), text: answer.text };
  };
  const detail = (id: number | null | undefined) =>
    request(app.getHttpServer()).get(`/api/v1/imports/${id}`).expect(200);

  it('are logged by their size: neither small groups nor students are in any answer or file', async () => {
    const first = await importList(30);
    const second = await importList(33);
    expect(second.report.changes).toMatchObject([{ fields: [{ field: 'students', before: '≈30', after: '≈35' }] }]);
    const logged = await detail(second.report.importId);
    const { records } = ImportDetailDocument.parse(logged.body);
    expect(records).toMatchObject([{ before: { sets: 2, students: '≈30' }, after: { sets: 2, students: '≈35' } }]);
    const stored = await readFile(database.url.replace(/^sqlite:/, ''), 'latin1');
    for (const text of [first.text, second.text, logged.text, stored]) expect(text).not.toMatch(/zq70\d\d/);
    expect(logged.text).not.toContain('RARE');
  });

  it('of two sources are taken back one by one', async () => {
    const law = await importList(30, 'law');
    const again = await importList(31, 'osiris');
    expect(again.report.issues.map(({ code }) => code)).toContain('enrolments-added-up');
    const third = await importList(32, 'law');
    expect(third.report.counts).toMatchObject({ added: 0, changed: 1 });
    await request(app.getHttpServer()).post(`/api/v1/imports/${again.report.importId}/undo`).expect(200);
    await request(app.getHttpServer()).post(`/api/v1/imports/${law.report.importId}/undo`).expect(409);
    const undone = await request(app.getHttpServer()).post(`/api/v1/imports/${third.report.importId}/undo`).expect(200);
    expect(ImportDetailDocument.parse(undone.body).changes).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  it('can be taken back', async () => {
    const { report } = await importList(30);
    const undone = await request(app.getHttpServer()).post(`/api/v1/imports/${report.importId}/undo`).expect(200);
    expect(ImportDetailDocument.parse(undone.body).changes).toEqual({ added: 0, changed: 0, removed: 1 });
  });
});
