import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  HealthDocument,
  HotspotLine,
  LoadDocument,
  OverviewDocument,
  PolicyDocument,
  ProgrammeListDocument,
  StressorLine,
  WeekDocument,
  YearDocument,
} from '@evenkeel/shared/contract';
import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anAssessment,
  anOffering,
  aSchedule,
  day,
} from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { z } from 'zod';
import type { AppConfig } from './config/app-config.js';
import { PROJECT_ROOT } from './config/project-root.js';
import { openApiDocument } from './http/openapi.js';
import { buildServer } from './start-server.js';
import { databaseUrl } from './storage/database-url.js';
import { sqlite, type TestDatabase } from './storage/databases.test-support.js';
import { ScheduleRepository } from './storage/schedule.repository.js';
import { anImport } from './storage/storage.test-support.js';

const COHORT = '/api/v1/programmes/BPSY/years/2026-2027/cohorts/1';

/** Two blocks; one option to choose out of two; an exam and a paper in the same week. */
const schedule = aSchedule({
  courses: [aCourse(), aCourse({ code: 'OPT-A' }), aCourse({ code: 'OPT-B' })],
  curriculum: [
    aCurriculumCourse(),
    aCurriculumCourse({ courseCode: 'OPT-A', requirement: 'option', optionGroup: 'A' }),
    aCurriculumCourse({ courseCode: 'OPT-B', requirement: 'option', optionGroup: 'A' }),
  ],
  calendar: [
    aCalendarRecord({ kind: 'period' }),
    aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') }),
  ],
  offerings: ['PSY101', 'OPT-A', 'OPT-B'].map((courseCode) => anOffering({ courseCode, expectedStudents: 200 })),
  assessments: [
    anAssessment({ code: 'exam', kind: 'written-exam', dueOn: day('2026-10-14'), effortHours: 40, weightPercent: 60 }),
    anAssessment({ code: 'paper', kind: 'paper', dueOn: day('2026-10-16'), effortHours: 30, weightPercent: 40 }),
  ],
});

/** A built client in a folder of its own: a page and a script named for its content. */
function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Evenkeel</title>');
  writeFileSync(join(folder, 'assets', 'index-Bx3dE5f7.js'), 'console.log(1);');
  return folder;
}

describe('the API', () => {
  const clientDir = builtClient();
  let database: TestDatabase;
  let app: INestApplication;

  beforeAll(async () => {
    database = await sqlite();
    app = await buildServer(configOf(database));
    app.useLogger(false);
    await app.get(ScheduleRepository).apply({ added: schedule, changed: EMPTY_SCHEDULE }, anImport());
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.stop();
    rmSync(clientDir, { recursive: true });
  });

  const configOf = ({ url }: TestDatabase): AppConfig => {
    const parsed = databaseUrl(url, '/');
    if (!parsed) throw new Error(`No database: ${url}`);
    return { host: '127.0.0.1', port: 0, database: parsed, clientDir, demo: 'none', logLevel: 'error' };
  };
  const get = (path: string) => request(app.getHttpServer()).get(path);
  const courses = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => aCourse({ code: `${prefix}${index}` }));

  it.each([
    ['/api/v1/health', HealthDocument],
    ['/api/v1/programmes', ProgrammeListDocument],
    ['/api/v1/programmes/BPSY/years/2026-2027', YearDocument],
    ['/api/v1/programmes/BPSY/years/2026-2027/overview', OverviewDocument],
    ['/api/v1/programmes/BPSY/years/2026-2027/overview?term=1&style=steady&options=OPT-B', OverviewDocument],
    [`${COHORT}/load?style=last-minute`, LoadDocument],
    [`${COHORT}/weeks/2026-W42`, WeekDocument],
    [`${COHORT}/stressors`, z.array(StressorLine)],
    [`${COHORT}/hotspots`, z.array(HotspotLine)],
    ['/api/v1/policies', z.array(PolicyDocument)],
    ['/api/v1/policies/nl-default', PolicyDocument],
  ] satisfies [string, z.ZodType][])('answers %s as the contract says', async (path, contract) => {
    const answer = await get(path)
      .expect(200)
      .expect('Content-Type', /^application\/json/);
    expect(contract.safeParse(answer.body).error).toBeUndefined();
  });

  it('gives the load as CSV with a row for every week', async () => {
    const answer = await get(`${COHORT}/load.csv?options=OPT-A`)
      .expect(200)
      .expect('Content-Type', /^text\/csv/);
    const [header, ...rows] = answer.text.trim().split('\n');
    expect(header).toMatch(/^week,start,end,status,hours,.*,OPT-A,PSY101$/);
    expect(rows).toHaveLength(52);
  });

  it.each([
    ['/api/v1/programmes/NOPE/years/2026-2027/overview', 404, 'unknown-programme'],
    ['/api/v1/programmes/BPSY/years/2030-2031', 404, 'unknown-year'],
    ['/api/v1/programmes/BPSY/years/2026-2027/overview?term=9', 404, 'unknown-term'],
    ['/api/v1/programmes/BPSY/years/2026-2027/cohorts/3/load', 404, 'unknown-cohort'],
    [`${COHORT}/weeks/2020-W01`, 404, 'unknown-week'],
    [`${COHORT}/load?options=NOPE`, 422, 'unknown-option'],
    [`${COHORT}/load?options=OPT-A,OPT-B`, 422, 'option-rule-not-met'],
    [`${COHORT}/load?style=lazy`, 400, 'invalid-request'],
    [`${COHORT}/weeks/2026-W99`, 400, 'invalid-request'],
    ['/api/v1/programmes/BPSY/years/2026-2028', 400, 'invalid-request'],
    ['/api/v1/policies/nope', 404, 'unknown-policy'],
    ['/api/v1/nothing-here', 404, 'not-found'],
    ['/api/v1/%E0%A4%A', 400, 'invalid-request'],
    ['/%E0%A4%A', 400, 'invalid-request'],
    ['/api/v2/health', 404, 'not-found'],
  ])('refuses %s with %i %s', async (path, status, code) => {
    const answer = await get(path)
      .expect(status)
      .expect('Content-Type', /^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status, code, type: `urn:evenkeel:problem:${code}` });
    expect(answer.body.detail).not.toBe('');
  });

  it('speaks the language of the request, Dutch by default', async () => {
    const path = '/api/v1/programmes/NOPE/years/2026-2027';
    const titles = [await get(path), await get(`${path}?lang=en`), await get(path).set('Accept-Language', 'en-GB')];
    expect(titles.map(({ body }) => body.title)).toEqual([
      'Opleiding niet gevonden',
      'Programme not found',
      'Programme not found',
    ]);
  });

  it('tells nothing of an error of its own but that there was one, and stays up', async () => {
    const repository = app.get(ScheduleRepository);
    const broken = repository.snapshot;
    repository.snapshot = () => Promise.reject(new Error('SELECT secret FROM nowhere'));
    const answer = await get('/api/v1/programmes').expect(500);
    repository.snapshot = broken;
    expect(answer.body.code).toBe('unexpected');
    expect(answer.text).not.toContain('secret');
    await get('/api/v1/programmes').expect(200);
  });

  it('answers 304 to whoever has the document, until the data change', async () => {
    const etag = String((await get(`${COHORT}/load`).expect(200)).headers['etag']);
    expect(etag).toMatch(/^"[^"]+"$/);
    await get(`${COHORT}/load`).set('If-None-Match', etag).expect(304);
    await get(`${COHORT}/load?style=steady`).set('If-None-Match', etag).expect(200);
    const { dataVersion } = await app.get(ScheduleRepository).snapshot();
    const heavier = [anAssessment({ code: 'paper', kind: 'paper', dueOn: day('2026-10-16'), effortHours: 60 })];
    await app
      .get(ScheduleRepository)
      .apply(
        { added: EMPTY_SCHEDULE, changed: { ...EMPTY_SCHEDULE, assessments: heavier } },
        anImport({ expectedVersion: dataVersion }),
      );
    await get(`${COHORT}/load`).set('If-None-Match', etag).expect(200);
  });

  it('gives compressed and plain bytes of one document, each with a tag of its own', async () => {
    const plain = await get(`${COHORT}/load`).set('Accept-Encoding', 'identity').expect(200);
    const zipped = await get(`${COHORT}/load`).set('Accept-Encoding', 'gzip').expect('Content-Encoding', 'gzip');
    const refused = await get(`${COHORT}/load`).set('Accept-Encoding', 'gzip;q=0').expect(200);
    expect(zipped.body).toEqual(plain.body);
    expect(zipped.headers['etag']).not.toBe(plain.headers['etag']);
    expect([plain, refused].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined]);
    expect(plain.headers['vary']).toMatch(/Accept-Encoding/);
  });

  it('serves the client, each of its pages from one file that is asked for again', async () => {
    for (const page of ['/', '/programmes/BPSY/2026-2027', '/data/imports']) {
      const answer = await get(page)
        .expect(200)
        .expect('Content-Type', /^text\/html/);
      expect(answer.text).toContain('<title>Evenkeel</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('lets browsers keep files that are named for their content, and says which are not there', async () => {
    const script = await get('/assets/index-Bx3dE5f7.js').expect(200);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    await get('/assets/index-00000000.js')
      .expect(404)
      .expect('Content-Type', /^application\/problem\+json/);
  });

  it('sends headers that keep scripts of others and frames out', async () => {
    const { headers } = await get('/api/v1/health').expect(200);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('answers readers while a big import is written, before it or after it', async () => {
    const repository = app.get(ScheduleRepository);
    const { dataVersion } = await repository.snapshot();
    const added = { ...EMPTY_SCHEDULE, courses: courses(5000, 'BIG') };
    let done = false;
    const writing = repository
      .apply({ added, changed: EMPTY_SCHEDULE }, anImport({ expectedVersion: dataVersion }))
      .finally(() => {
        done = true;
      });
    const versions = new Set<number>();
    while (!done) versions.add((await get('/api/v1/programmes').expect(200)).body.dataVersion);
    await writing;
    versions.add((await get('/api/v1/programmes').expect(200)).body.dataVersion);
    expect([...versions].every((version) => [dataVersion, dataVersion + 1].includes(version))).toBe(true);
    expect(versions).toContain(dataVersion + 1);
  });

  it('is described by server/openapi.json', () => {
    const file = join(PROJECT_ROOT, 'server', 'openapi.json');
    const described = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, described);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(described);
  });

  it('serves its description and a page to try it on', async () => {
    expect((await get('/api/openapi.json').expect(200)).body.openapi).toBe('3.1.0');
    await get('/api/docs').expect(200).expect('Content-Type', /html/);
  });
});
