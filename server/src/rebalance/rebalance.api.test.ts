import {
  RebalanceDocument,
  RebalanceJobDocument,
  ScenarioDocument,
  ScenarioEffectDocument,
} from '@evenkeel/shared/contract';
import { twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';

jest.setTimeout(90_000);

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';

describe('a rebalance', () => {
  const { http } = runningServer(twoCohorts());
  const jobIn = (body: unknown) => RebalanceJobDocument.parse(body);
  const start = async (body: object) => jobIn((await http().post(`${YEAR}/rebalance`).send(body).expect(202)).body);
  /** The events of a job, up to its end. */
  const eventsOf = async ({ id }: RebalanceJobDocument) => {
    const { text } = await http().get(`/api/v1/rebalance/${id}/events`).expect(200);
    return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => jobIn(JSON.parse(data ?? '')));
  };
  const answerOf = async (job: RebalanceJobDocument): Promise<RebalanceDocument> => {
    const end = (await eventsOf(job)).at(-1);
    if (end?.state !== 'done' || !end.result) throw new Error(`The rebalance ended ${end?.state}`);
    return end.result;
  };

  it('tells how far it is and ends with a proved frontier, on which more moves are never worse', async () => {
    const job = await start({ mostMoves: 3 });
    const events = await eventsOf(job);
    expect(events.map(({ state }) => state)).toContain('running');
    expect(events.some(({ progress }) => progress !== null)).toBe(true);
    const result = events.at(-1)?.result;
    expect(result?.points.map(({ status }) => status)).toEqual(result?.points.map(() => 'proved'));
    const overloads = result?.points.map(({ overload }) => overload) ?? [];
    expect(overloads).toEqual([...overloads].sort((a, b) => b - a));
    expect(overloads.length).toBeGreaterThan(1);
    expect(jobIn((await http().get(`/api/v1/rebalance/${job.id}`).expect(200)).body)).toEqual(events.at(-1));
  });

  it('answers the same for the same question', async () => {
    const [one, other] = [await answerOf(await start({ mostMoves: 2 })), await answerOf(await start({ mostMoves: 2 }))];
    expect(other.points).toEqual(one.points);
  });

  it('does what it says when its moves are made in a scenario, and changes nothing by itself', async () => {
    const { points } = await answerOf(await start({ mostMoves: 2 }));
    const point = points.at(-1);
    if (!point) throw new Error('There is always the schedule of today');
    const changes = point.moves.map(({ courseCode, assessmentCode, to }) => ({
      ...{ kind: 'due', courseCode, assessmentCode },
      to: { dueOn: to },
    }));
    const made = await http()
      .post(`${YEAR}/scenarios`)
      .send({ name: 'Moves', by: 'programme-director', changes })
      .expect(201);
    const { id } = ScenarioDocument.parse(made.body);
    const effect = ScenarioEffectDocument.parse((await http().get(`/api/v1/scenarios/${id}/effect`).expect(200)).body);
    const left = effect.cohorts.reduce((total, { findings }) => total + findings.after, 0);
    expect(left).toBe(point.findings.left);
    const again = await answerOf(await start({ mostMoves: 0 }));
    expect(again.points[0]?.overload).toBe(points[0]?.overload);
  });

  it('tells the fewest moves for a wish, or which wishes do not go together', async () => {
    const heaviest = (await answerOf(await start({ mostMoves: 0 }))).points[0]?.heaviest ?? 0;
    const today = await answerOf(await start({ mostMoves: 1, mostHours: Math.ceil(heaviest) }));
    expect(today.goal).toMatchObject({ status: 'reached', proved: true, moves: [], conflict: null });
    const less = await answerOf(await start({ mostMoves: 1, mostHours: 10 }));
    expect(less.goal).toMatchObject({ status: 'impossible', moves: [] });
    expect(less.goal?.conflict?.length).toBeGreaterThan(0);
    expect((await answerOf(await start({ mostMoves: 1 }))).goal).toBeNull();
  });

  it('tells what another day costs, and what it would bring if something fixed could move', async () => {
    const { points, items, fixed } = await answerOf(await start({ mostMoves: 1 }));
    const [move] = points.at(-1)?.moves ?? [];
    const item = items.find((one) => one.days.some((day) => day !== move?.to));
    const on = item?.days.find((day) => day !== move?.to);
    if (!move || !item || !on) throw new Error('Something of the builders can move');
    const { courseCode, assessmentCode } = item;
    const place = { kind: 'place', courseCode, assessmentCode, on };
    const loose = { noNewRedWeek: false, noPathwayWorse: false };
    const { answer } = await answerOf(await start({ mostMoves: 1, ...loose, question: place }));
    expect(answer).toMatchObject({ status: 'possible', proved: true, question: place, conflict: null });
    expect(answer?.moves).toMatchObject([{ courseCode, assessmentCode, to: on }]);
    expect(answer?.overload).toBeGreaterThanOrEqual(answer?.without ?? Number.NaN);
    const never = await answerOf(await start({ mostMoves: 1, question: { ...place, on: '2030-01-01' } }));
    expect(never.answer).toMatchObject({ status: 'no-day', overload: null });
    const key = `${move.courseCode}/${move.assessmentCode}`;
    const free = { kind: 'free', courseCode: move.courseCode, assessmentCode: move.assessmentCode };
    const freed = await answerOf(await start({ mostMoves: 1, locked: [key], question: free }));
    expect(freed.fixed).toContainEqual(
      expect.objectContaining({ courseCode: move.courseCode, assessmentCode: move.assessmentCode, why: 'asked' }),
    );
    expect(freed.answer?.overload).toBeCloseTo(points.at(-1)?.overload ?? Number.NaN, 6);
    expect(fixed.map(({ why }) => why)).toContain('exam');
  });

  it('says that nothing can move where all is locked', async () => {
    const { points, movable } = await answerOf(await start({ mostMoves: 3 }));
    const all = points.flatMap(({ moves }) => moves.map((move) => `${move.courseCode}/${move.assessmentCode}`));
    expect(movable).toBeGreaterThan(0);
    const base = (await http().get(`${YEAR}/scenario-base`).expect(200)).body as {
      schedule: { assessments: { courseCode: string; code: string }[] };
    };
    const locked = base.schedule.assessments.map(({ courseCode, code }) => `${courseCode}/${code}`);
    expect(locked).toEqual(expect.arrayContaining(all));
    const none = await answerOf(await start({ mostMoves: 3, locked }));
    expect([none.movable, none.points.length, none.points[0]?.moves]).toEqual([0, 1, []]);
  });

  it('lets a second one wait for the first, and cancels either at once', async () => {
    const [first, second] = [await start({ mostMoves: 15, mostWeeks: 8 }), await start({ mostMoves: 1 })];
    expect(second.state).toBe('waiting');
    await http().delete(`/api/v1/rebalance/${second.id}`).expect(204);
    await http().delete(`/api/v1/rebalance/${first.id}`).expect(204);
    expect((await eventsOf(second)).at(-1)?.state).toBe('cancelled');
    expect(['cancelled', 'done']).toContain((await eventsOf(first)).at(-1)?.state);
    expect((await answerOf(await start({ mostMoves: 1 }))).points.length).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown programme', '/api/v1/programmes/NONE/years/2026-2027/rebalance', {}, 404],
    ['more moves than are looked at', `${YEAR}/rebalance`, { mostMoves: 16 }, 400],
    ['no time', `${YEAR}/rebalance`, { seconds: 0 }, 400],
  ])('refuses %s', async (_, path, body, status) => {
    const { body: problem } = await http().post(path).send(body).expect(status);
    expect(problem).toMatchObject({ status });
  });

  it('does not know a job that never was', async () => {
    await http().get('/api/v1/rebalance/none').expect(404);
    await http().get('/api/v1/rebalance/none/events').expect(404);
    await http().delete('/api/v1/rebalance/none').expect(404);
  });
});
