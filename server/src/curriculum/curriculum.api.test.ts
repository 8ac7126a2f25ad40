import { CurriculumJobDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { buildServer } from '../start-server.js';
import { databaseUrl } from '../storage/database-url.js';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';

jest.setTimeout(60_000);

const PLAN = {
  periods: 2,
  courses: [
    { id: 'METHODS', ec: 5 },
    { id: 'THESIS', ec: 10 },
    { id: 'ETHICS', ec: 5 },
  ],
  prerequisites: [{ course: 'THESIS', after: 'METHODS' }],
};

describe('a year plan in balance, asked of the API', () => {
  let database: TestDatabase;
  let app: INestApplication;

  beforeAll(async () => {
    database = await sqlite();
    const parsed = databaseUrl(database.url, '/');
    if (!parsed) throw new Error(`No database: ${database.url}`);
    const config = { host: '127.0.0.1', port: 0, clientDir: '/nowhere', demo: 'none', logLevel: 'error' } as const;
    app = await buildServer({ ...config, database: parsed });
    app.useLogger(false);
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  const http = () => request(app.getHttpServer());
  const answerTo = async (body: object) => {
    const { id } = CurriculumJobDocument.parse((await http().post('/api/v1/curricula').send(body).expect(202)).body);
    await http().get(`/api/v1/curricula/${id}/events`).expect(200);
    return CurriculumJobDocument.parse((await http().get(`/api/v1/curricula/${id}`).expect(200)).body);
  };

  it('has each course in a period, with the loads and the proof', async () => {
    const { state, result } = await answerTo({ plan: PLAN });
    expect(state).toBe('done');
    expect(result).toMatchObject({ status: 'proved', value: 10, bound: 10, loads: [[10, 10]], conflict: null });
    expect(result?.courses.map(({ id, period }) => [id, period])).toEqual([
      ['METHODS', 0],
      ['THESIS', 1],
      ['ETHICS', 0],
    ]);
  });

  it('says which rules do not go together', async () => {
    const circle = [...PLAN.prerequisites, { course: 'METHODS', after: 'THESIS' }];
    const { result } = await answerTo({ plan: { ...PLAN, prerequisites: circle } });
    expect(result).toMatchObject({ status: 'infeasible', loads: [], conflict: { kind: 'cycle' } });
    expect(result?.conflict?.rules).toHaveLength(2);
  });

  it('refuses a plan with its faults, and does not know a job that never was', async () => {
    const { body } = await http()
      .post('/api/v1/curricula')
      .send({ plan: { ...PLAN, prerequisites: [{ course: 'THESIS', after: 'NONE' }] } })
      .expect(422);
    expect(body).toMatchObject({ code: 'curriculum-faulty' });
    expect(JSON.stringify(body)).toContain('NONE');
    await http().get('/api/v1/curricula/none').expect(404);
    await http().get('/api/v1/curricula/none/events').expect(404);
  });
});
