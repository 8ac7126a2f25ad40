import {
  ScenarioBaseDocument,
  ScenarioComparisonDocument,
  ScenarioDocument,
  ScenarioEffectDocument,
  ScenarioListDocument,
} from '@evenkeel/shared/contract';
import { scenarioEffect } from '@evenkeel/shared/report';
import { EMPTY_SCHEDULE, scheduleHistory } from '@evenkeel/shared/schedule';
import { day, twoCohorts, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { runningServer } from '../running-server.test-support.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { anImport } from '../storage/storage.test-support.js';

const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
const by = 'programme-director';
const schedule = twoCohorts();
const later = (dueOn: string) => ({
  ...{ kind: 'due', courseCode: 'PSY101', assessmentCode: 'P1' },
  to: { dueOn, dueTime: null },
});

describe('scenarios', () => {
  const server = runningServer(schedule);
  const { http } = server;
  const create = async (body: object = {}): Promise<ScenarioDocument> =>
    ScenarioDocument.parse(
      (
        await http()
          .post(`${YEAR}/scenarios`)
          .send({ name: 'Later', by, ...body })
          .expect(201)
      ).body,
    );
  const patch = ({ id, version }: Pick<ScenarioDocument, 'id' | 'version'>, action: object) =>
    http().patch(`/api/v1/scenarios/${id}`).send({ version, by, action });
  const act = async (scenario: ScenarioDocument, action: object): Promise<ScenarioDocument> =>
    ScenarioDocument.parse((await patch(scenario, action).expect(200)).body);
  const effectOf = async ({ id }: ScenarioDocument) =>
    ScenarioEffectDocument.parse((await http().get(`/api/v1/scenarios/${id}/effect`).expect(200)).body);
  const liveDue = async () => {
    const { schedule: live } = await server.get(ScheduleRepository).snapshot();
    return live.assessments.find(({ courseCode, code }) => courseCode === 'PSY101' && code === 'P1')?.dueOn;
  };

  it('keep their changes beside the live schedule, and take them back and make them again', async () => {
    const made = await create();
    const moved = await act(made, { do: 'add', change: later('2026-10-02'), reason: 'Less at once' });
    expect(moved.ledger).toMatchObject([
      { title: 'Paper P1', state: 'applied', change: { from: { dueOn: '2026-10-16' }, reason: 'Less at once', by } },
    ]);
    expect(await liveDue()).toBe('2026-10-16');
    const back = await act(moved, { do: 'undo' });
    expect(back).toMatchObject({ ledger: [], undone: 1 });
    expect((await act(back, { do: 'redo' })).ledger).toHaveLength(1);
  });

  it('tell their effect, which a browser computes the same', async () => {
    const scenario = await create({ changes: [later('2026-10-02')] });
    const told = await effectOf(scenario);
    expect(told.total.excessHours.after).not.toBe(told.total.excessHours.before);
    const sent = JSON.parse((await http().get(`${YEAR}/scenario-base`).expect(200)).text);
    const base = ScenarioBaseDocument.parse(sent);
    const found = scenarioEffect({
      ...{ schedule: sent.schedule, programmeCode: 'BPSY', academicYear: year(), style: 'typical' },
      changes: scenario.ledger.map(({ change }) => change),
      programmes: base.programmes.map((one) => ({ ...one, decisions: new Map(one.decisions) })),
      history: scheduleHistory(base.history, base.asOf),
      ...{ profiles: base.profiles, dataVersion: base.dataVersion, dataDate: base.dataDate },
    });
    if (found.kind === 'refused') throw new Error(found.reason);
    expect(JSON.parse(JSON.stringify(found.document))).toEqual(JSON.parse(JSON.stringify(told)));
  });

  it('let one of two editors win; the other sees what stands there now', async () => {
    const scenario = await create();
    await act(scenario, { do: 'add', change: later('2026-10-02'), reason: null });
    const { body } = await patch(scenario, { do: 'add', change: later('2026-10-05'), reason: null }).expect(409);
    expect(body).toMatchObject({
      code: 'stale',
      scenario: { version: 2, ledger: [{ change: { to: { dueOn: '2026-10-02' } } }] },
    });
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => patch({ id: scenario.id, version: 2 }, { do: 'rename', name: 'Mine' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('refuse what cannot be, with the reason, and keep nothing of it', async () => {
    const locked = await act(await create(), {
      ...{ do: 'add', reason: 'Agreed' },
      change: { kind: 'lock', courseCode: 'PSY101', assessmentCode: 'P1', to: true },
    });
    const { body } = await patch(locked, { do: 'add', change: later('2026-10-02'), reason: null }).expect(422);
    expect(body).toMatchObject({ code: 'refused-change', issues: [{ code: 'locked' }] });
    await http()
      .post(`${YEAR}/scenarios`)
      .send({ name: 'X', by, changes: [later('2031-01-01')] })
      .expect(422);
    await http().post('/api/v1/programmes/NONE/years/2026-2027/scenarios').send({ name: 'X', by }).expect(404);
    await http().get('/api/v1/scenarios/nothing').expect(404);
    await http().post(`${YEAR}/scenarios`).send({ name: ' ', by }).expect(400);
  });

  it('freeze with their effect when they are proposed', async () => {
    const scenario = await create({ name: 'For the committee', changes: [later('2026-10-02')] });
    const proposed = await act(scenario, { do: 'propose' });
    expect(proposed).toMatchObject({ state: 'proposed', proposed: { by } });
    expect((await patch(proposed, { do: 'undo' }).expect(409)).body.code).toBe('proposed');
    const effect = await effectOf(proposed);
    expect((await act(proposed, { do: 'withdraw' })).state).toBe('draft');
    expect(await effectOf(scenario)).toEqual(effect);
  });

  it('compare up to three, list those of a year, and are taken away', async () => {
    const [one, other] = [await create({ changes: [later('2026-10-02')] }), await create({ name: 'Nothing' })];
    const compared = await http().get(`/api/v1/scenarios/compare?ids=${one.id},${other.id}`).expect(200);
    const { scenarios } = ScenarioComparisonDocument.parse(compared.body);
    expect(scenarios.map(({ scenario }) => scenario.name)).toEqual(['Later', 'Nothing']);
    await http().get('/api/v1/scenarios/compare?ids=a,b,c,d').expect(400);
    await http().delete(`/api/v1/scenarios/${other.id}?version=1`).expect(204);
    const list = ScenarioListDocument.parse((await http().get(`${YEAR}/scenarios`).expect(200)).body);
    expect(list.scenarios.map(({ id }) => id)).not.toContain(other.id);
    expect(list.scenarios.map(({ id }) => id)).toContain(one.id);
  });

  it('say what no longer fits when an import changed the base, and can be made to fit', async () => {
    const scenario = await create({ changes: [later('2026-10-02')] });
    const { dataVersion, schedule: live } = await server.get(ScheduleRepository).snapshot();
    const assessments = live.assessments
      .filter(({ courseCode, code }) => courseCode === 'PSY101' && code === 'P1')
      .map((assessment) => ({ ...assessment, dueOn: day('2026-10-19') }));
    const changed = { ...EMPTY_SCHEDULE, assessments };
    await server
      .get(ScheduleRepository)
      .apply({ added: EMPTY_SCHEDULE, changed }, anImport({ expectedVersion: dataVersion }));
    const now = ScenarioDocument.parse((await http().get(`/api/v1/scenarios/${scenario.id}`).expect(200)).body);
    expect(now).toMatchObject({
      unfitting: 1,
      ledger: [{ state: 'conflict', now: expect.stringContaining('2026-10-19') }],
    });
    const kept = await act(now, { do: 'rebase', keep: true });
    expect(kept).toMatchObject({ unfitting: 0, baseVersion: dataVersion + 1 });
    expect(kept.ledger).toMatchObject([{ change: { from: { dueOn: '2026-10-19' }, to: { dueOn: '2026-10-02' } } }]);
  });
});
