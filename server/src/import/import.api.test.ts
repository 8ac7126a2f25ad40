import {
  AssessmentHistoryDocument,
  ImportDetailDocument,
  ImportLogListDocument,
  ImportReportDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { buildServer } from '../start-server.js';
import { databaseUrl } from '../storage/database-url.js';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { ImportService } from './import.service.js';

const HEADER = 'opleiding;vakcode;vaknaam;EC;studiejaar;blok;toetscode;toetsnaam;toetsvorm;weging;datum';
const T1 = 'BGEO;GEO101;Landschappen;5;1;1;T1;Veldverslag;verslag;40;12-10-2026';
const T2 = 'BGEO;GEO101;Landschappen;5;1;1;T2;Tentamen;tentamen;60;30-10-2026';
const file = (...rows: readonly string[]) => Buffer.from([HEADER, ...rows, ''].join('\n'));

// Each server starts a worker of its own, which takes a while on a busy machine.
jest.setTimeout(60_000);

describe('imports over HTTP', () => {
  let database: TestDatabase;
  let app: INestApplication;

  beforeEach(async () => {
    database = await sqlite();
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    app = await buildServer({
      host: '127.0.0.1',
      port: 0,
      database: parsed,
      clientDir: '/nowhere',
      demo: 'none',
      logLevel: 'error',
    });
    app.useLogger(false);
  }, 60_000);
  afterEach(async () => {
    await app.close();
    await database.stop();
  });

  const post = (path: string, bytes: Buffer, fields: Readonly<Record<string, string>> = {}) =>
    request(app.getHttpServer()).post(`/api/v1/${path}`).attach('files', bytes, 'toetsen.csv').field(fields);
  const reportOf = async (path: string, bytes: Buffer, fields: Readonly<Record<string, string>> = {}) => {
    const answer = await post(path, bytes, fields).expect(200);
    return ImportReportDocument.parse(answer.body);
  };
  const stored = () => app.get(ScheduleRepository).snapshot();

  it('show first and store after, with the weeks that change', async () => {
    const preview = await reportOf('imports/preview', file(T1, T2));
    expect(preview).toMatchObject({ format: 'template', applied: false, counts: { added: 6 }, dataVersion: 0 });
    expect(preview.loadEffects).toContainEqual(
      expect.objectContaining({ programme: 'BGEO', studyYear: 1, week: '2026-W42', before: null }),
    );
    expect((await stored()).schedule.courses).toEqual([]);

    const applied = await reportOf('imports', file(T1, T2), { token: preview.token });
    expect(applied).toMatchObject({ applied: true, counts: { added: 6 }, dataVersion: 1 });
    const { schedule } = await stored();
    expect(schedule.assessments.map(({ code, dueOn, weightPercent }) => [code, dueOn, weightPercent])).toEqual([
      ['T1', '2026-10-12', 40],
      ['T2', '2026-10-30', 60],
    ]);
    expect(schedule.assessments[0]?.provenance).toMatchObject({ source: 'toetsen.csv', location: 'rij 2' });
  });

  it('change nothing the second time, and show a moved deadline with its effect', async () => {
    await reportOf('imports', file(T1, T2));
    const again = await reportOf('imports', file(T1, T2));
    expect(again).toMatchObject({
      applied: true,
      counts: { added: 0, changed: 0, moved: 0, unchanged: 6 },
      loadEffects: [],
      dataVersion: 1,
    });
    const moved = await reportOf('imports/preview', file(T1.replace('12-10', '26-10'), T2));
    expect(moved.counts).toMatchObject({ moved: 1, unchanged: 5 });
    expect(moved.loadEffects.find(({ week }) => week === '2026-W42')).toMatchObject({
      before: expect.any(Number),
      after: expect.any(Number),
    });
    expect(moved.loadEffects.every(({ before, after }) => Math.abs((after ?? 0) - (before ?? 0)) >= 0.1)).toBe(true);
  });

  it('store nothing at all when one row is wrong', async () => {
    const report = await reportOf('imports', file(T1, T2.replace('30-10-2026', '31-02-2027')));
    expect(report).toMatchObject({ applied: false, rows: { read: 2, accepted: 1, refused: 1, skipped: 0 } });
    expect((await stored()).dataVersion).toBe(0);
  });

  it('are refused when the file, what was said or the data are no longer those of the preview', async () => {
    const { token } = await reportOf('imports/preview', file(T1, T2));
    for (const answer of [
      await post('imports', file(T1), { token }).expect(409),
      await post('imports', file(T1, T2), { token, dateOrder: 'month-day' }).expect(409),
    ]) {
      expect(answer.headers['content-type']).toMatch(/problem\+json/);
      expect(ProblemDocument.parse(answer.body)).toMatchObject({ code: 'stale' });
    }
    await reportOf('imports', file(T1.replace('GEO101', 'GEO102').replace('40', '100')));
    await post('imports', file(T1, T2), { token }).expect(409);
  });

  it.each([
    ['en', 'source: “Hand” is kept for what is entered by hand. Give the system another name.'],
    ['nl', 'source: “Hand” is voorbehouden aan wat met de hand is ingevoerd. Geef het systeem een andere naam.'],
  ])('come from no source with the name of what is typed by hand (%s)', async (language, detail) => {
    for (const path of ['imports/preview', 'imports']) {
      const answer = await post(path, file(T1, T2), { source: ' Hand ' }).set('Accept-Language', language).expect(400);
      expect(ProblemDocument.parse(answer.body)).toMatchObject({ code: 'invalid-request', detail });
    }
    expect((await stored()).dataVersion).toBe(0);
  });

  it('that come at once are stored whole, one after the other or not at all', async () => {
    const service = app.get(ImportService);
    const options = { academicYear: null, language: 'nl', dateOrder: null, course: null, importedBy: null } as const;
    const course = (code: string) => [
      { name: `${code}.csv`, bytes: file(T1.replaceAll('GEO101', code), T2.replaceAll('GEO101', code)) },
    ];
    const codes = ['A', 'B', 'C', 'D', 'E'];
    const outcomes = await Promise.allSettled(codes.map((code) => service.apply(course(code), options, null)));
    const { schedule } = await stored();
    const done = codes.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(done.length).toBeGreaterThan(0);
    expect(schedule.courses.map(({ code }) => code).sort()).toEqual(done);
    expect(schedule.assessments).toHaveLength(2 * done.length);
  });

  it('import the good rows only when asked, and take away what is missing when asked', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((code) => T1.replace(';40;', ';;').replace(';T1;', `;${code};`));
    const bad = T1.replace(';40;', ';;').replace(';T1;', ';F;').replace('12-10', '31-02');
    expect(await reportOf('imports', file(...rows, bad))).toMatchObject({
      applied: false,
      blocked: true,
      importId: null,
    });
    const goodRows = await reportOf('imports', file(...rows, bad), { goodRowsOnly: 'true' });
    expect(goodRows).toMatchObject({ applied: true, blocked: false, importId: 1, rows: { accepted: 5, refused: 1 } });
    const preview = await reportOf('imports/preview', file(...rows.slice(1)), { applyMissing: 'true' });
    expect(preview.issues.map(({ code }) => code)).toContain('missing-removed');
    await post('imports', file(...rows.slice(1)), { token: preview.token }).expect(409);
    await reportOf('imports', file(...rows.slice(1)), { token: preview.token, applyMissing: 'true' });
    expect((await stored()).schedule.assessments.map(({ code }) => code)).toEqual(['B', 'C', 'D', 'E']);
    await request(app.getHttpServer()).post('/api/v1/imports/2/undo').expect(200);
    expect((await stored()).schedule.assessments).toHaveLength(5);
  });

  it('are remembered, can be taken back over HTTP, and leave a history of each assessment', async () => {
    await reportOf('imports', file(T1, T2));
    await reportOf('imports', file(T1.replace('12-10', '26-10'), T2));
    const server = app.getHttpServer();
    const undone = await request(server).post('/api/v1/imports/2/undo').expect(200);
    expect(ImportDetailDocument.parse(undone.body)).toMatchObject({ id: 3, undoOf: 2, changes: { changed: 1 } });
    const list = ImportLogListDocument.parse((await request(server).get('/api/v1/imports').expect(200)).body);
    expect(list.map(({ id, undoneBy, rows }) => [id, undoneBy, rows?.accepted ?? null])).toEqual([
      [3, null, null],
      [2, 3, 2],
      [1, null, 2],
    ]);
    expect(list[1]).toMatchObject({ format: 'template', fileNames: ['toetsen.csv'], profileVersion: null });
    const page = await request(server).get('/api/v1/imports?before=3&limit=1').expect(200);
    expect(ImportLogListDocument.parse(page.body)).toEqual([list[1]]);
    const detail = await request(server).get('/api/v1/imports/2').expect(200);
    expect(ImportDetailDocument.parse(detail.body).records).toMatchObject([
      { change: 'changed', programme: 'BGEO', before: { dueOn: '2026-10-12' }, after: { dueOn: '2026-10-26' } },
    ]);
    const path = '/api/v1/programmes/BGEO/years/2026-2027/assessments/GEO101';
    const history = AssessmentHistoryDocument.parse((await request(server).get(`${path}/T1/history`).expect(200)).body);
    expect(history.events.map(({ event, undoOf, after }) => [event, undoOf, after?.dueOn])).toEqual([
      ['first-seen', null, '2026-10-12'],
      ['changed', null, '2026-10-26'],
      ['changed', 2, '2026-10-12'],
    ]);
    await request(server).get(`${path}/T9/history`).expect(404);
    await request(server).get('/api/v1/imports/9').expect(404);
    await request(server).get('/api/v1/imports/last').expect(400);
    const refused = await request(server).post('/api/v1/imports/2/undo').expect(409);
    expect(ProblemDocument.parse(refused.body)).toMatchObject({ code: 'undo-done' });
  });

  it('speak the language that is asked for', async () => {
    const bad = file(T1.replace('12-10-2026', '31-02-2027'), T2);
    const messages = async (path: string, fields = {}) =>
      (await reportOf(path, bad, fields)).issues
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
    expect((await messages('imports/preview'))[0]).toContain('is geen datum');
    expect((await messages('imports/preview?lang=en'))[0]).toContain('is not a date');
    expect((await messages('imports/preview?lang=nl', { language: 'en' }))[0]).toContain('is not a date');
  });

  it('read a name with letters beyond ASCII, and several files together', async () => {
    const answer = await request(app.getHttpServer())
      .post('/api/v1/imports/preview')
      .attach('files', file(T1), 'coöperatie.csv')
      .attach('files', file(T2), 'coöperatie.csv')
      .field('year', '2026-2027')
      .expect(200);
    const report = ImportReportDocument.parse(answer.body);
    expect(report.detected.map((sheet) => sheet.file)).toEqual(['coöperatie.csv', 'coöperatie.csv (2)']);
    expect(report.counts.added).toBe(6);
  });

  it.each([
    [
      'without files',
      400,
      () => request(app.getHttpServer()).post('/api/v1/imports/preview').field('year', '2026-2027'),
    ],
    ['with a year that is none', 400, () => post('imports/preview', file(T1), { year: '2026-2029' })],
    ['of a file above 20 MB', 413, () => post('imports/preview', Buffer.alloc(21 * 1024 * 1024, 65))],
  ])('%s are a problem', async (_, status, send) => {
    const answer = await send().expect(status);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
    expect(ProblemDocument.parse(answer.body).status).toBe(status);
  });
});
