import { CurriculumJobDocument } from '@evenkeel/shared/contract';
import { describe, expect, it, jest } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';

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
  const { http } = runningServer();
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
