import {
  FindingListDocument,
  LoadDocument,
  OverviewDocument,
  PolicyEffectDocument,
  ProgrammePolicyDocument,
} from '@evenkeel/shared/contract';
import { twoCohorts } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runningServer } from '../running-server.test-support.js';

const POLICY = '/api/v1/programmes/BPSY/policy';
const YEAR = '/api/v1/programmes/BPSY/years/2026-2027';
const WHY = { reason: 'Agreed with the education committee', by: 'programme-director' };

describe('the thresholds of a programme', () => {
  const { http } = runningServer(twoCohorts());
  const policy = async () => ProgrammePolicyDocument.parse((await http().get(POLICY).expect(200)).body);
  const setting = async (id: string) => (await policy()).settings.find((candidate) => candidate.id === id);
  const change = async (body: object) =>
    http()
      .put(POLICY)
      .send({ version: (await policy()).version, ...WHY, ...body });
  const overview = async () => OverviewDocument.parse((await http().get(`${YEAR}/overview`).expect(200)).body);
  const preview = async (body: object) =>
    z.array(PolicyEffectDocument).parse((await http().post(`${POLICY}/preview`).send(body).expect(200)).body);

  it('are those of the set its record names, as long as nothing was chosen', async () => {
    const { policyId, policyIds, version, history, settings } = await policy();
    expect({ policyId, version, history }).toEqual({ policyId: 'nl-default', version: 0, history: [] });
    expect(policyIds).toEqual(expect.arrayContaining(['nl-default', 'strict', 'lenient']));
    expect(settings.filter(({ local }) => local)).toEqual([]);
  });

  it('are tried without being stored', async () => {
    const [effect] = await preview({ settings: [{ setting: 'T1.amber', value: 30 }] });
    expect(effect).toMatchObject({ year: '2026-2027', findings: { gone: expect.any(Number) } });
    expect(effect?.findings.fresh).toBeGreaterThan(0);
    expect(effect?.weeks.before).toEqual((await overview()).conclusion.weeksNeedingAttention);
    expect((await policy()).version).toBe(0);
  });

  it('hold for every answer once they are stored, and do what the trial said', async () => {
    const settings = [{ setting: 'T1.amber', value: 30 }];
    const [told] = await preview({ settings });
    await http().get(`${YEAR}/overview`);
    expect((await change({ settings })).status).toBe(200);
    expect((await overview()).conclusion.weeksNeedingAttention).toEqual(told?.weeks.after);
    expect(await setting('T1.amber')).toMatchObject({
      value: 30,
      local: true,
      grade: 'C',
      changedBy: 'programme-director',
      citation: { text: { nl: WHY.reason, en: WHY.reason } },
      shipped: { value: 46 },
    });
  });

  it('change the load where they are of the model', async () => {
    const load = async () =>
      LoadDocument.parse((await http().get(`${YEAR}/cohorts/1/load`).expect(200)).body).weeks.map(
        ({ hours }) => hours ?? 0,
      );
    const total = (hours: readonly number[]) => hours.reduce((sum, each) => sum + each, 0);
    const before = total(await load());
    await change({ settings: [{ setting: 'model.hoursPerEc', value: 25 }] });
    expect(total(await load())).toBeCloseTo((before * 25) / 28, 6);
    await change({ settings: [{ setting: 'model.hoursPerEc', value: null }] });
    expect(total(await load())).toBeCloseTo(before, 6);
  });

  it('tell each change, the newest first, with why and on behalf of whom', async () => {
    const { history } = await policy();
    expect(history.map(({ setting: id, before, after, by }) => [id, before, after, by])).toEqual([
      ['model.hoursPerEc', '25', '28', 'programme-director'],
      ['model.hoursPerEc', '28', '25', 'programme-director'],
      ['T1.amber', '46', '30', 'programme-director'],
    ]);
  });

  it('are those of another set with the settings of the programme still in it', async () => {
    const answer = await change({ policyId: 'strict' });
    expect(answer.body).toMatchObject({
      policyId: 'strict',
      history: [{ setting: null, before: 'nl-default', after: 'strict' }, {}, {}, {}],
    });
    expect(await setting('T1.amber')).toMatchObject({ value: 30, local: true, shipped: { value: 42 } });
    expect((await overview()).policyId).toBe('strict');
  });

  it('solve findings by themselves, which is said', async () => {
    const list = async () => FindingListDocument.parse((await http().get(`${YEAR}/findings`).expect(200)).body);
    await list();
    await change({ policyId: 'lenient', settings: [{ setting: 'T1.amber', value: null }] });
    const solved = (await list()).findings.filter(({ state }) => state === 'solved');
    expect(solved.length).toBeGreaterThan(0);
    expect(new Set(solved.map((each) => each.solved?.by))).toEqual(new Set(['policy']));
  });

  it('leave no trace where nothing changes', async () => {
    const { version } = await policy();
    await change({ settings: [{ setting: 'T1.red', value: null }] });
    expect((await policy()).version).toBe(version);
  });

  it.each([
    ['levels that lie the wrong way round', { settings: [{ setting: 'T1.amber', value: 200 }] }, 422, 'policy-invalid'],
    ['a value that its unit does not allow', { settings: [{ setting: 'T6.days', value: -1 }] }, 422, 'policy-invalid'],
    ['a set that is not there', { policyId: 'nope' }, 422, 'unknown-policy'],
    ['no reason', { policyId: 'strict', reason: ' ' }, 400, 'invalid-request'],
    ['nobody who says so', { policyId: 'strict', by: null }, 400, 'invalid-request'],
    ['a setting that is not there', { settings: [{ setting: 'T99.amber', value: 1 }] }, 400, 'invalid-request'],
    ['a version that is not the newest', { policyId: 'strict', version: 0 }, 409, 'stale'],
  ])('are refused with a problem: %s', async (_name, body, status, code) => {
    const { version } = await policy();
    const answer = await change(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await policy()).version).toBe(version);
  });

  it('name in a refusal what has to change, in the language asked for', async () => {
    const body = { settings: [{ setting: 'T1.amber', value: 61 }] };
    const answer = await http().post(`${POLICY}/preview?lang=en`).send(body).expect(422);
    expect(answer.body.detail).toBe('Heavy week: attention above: not above 60 (Heavy week: high above).');
  });

  it('are kept by one of several who saw the same version', async () => {
    const { version } = await policy();
    const both = await Promise.all(
      ['strict', 'nl-default'].map((policyId) =>
        http()
          .put(POLICY)
          .send({ version, policyId, ...WHY }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are not there for a programme that is not there', async () => {
    expect((await http().get('/api/v1/programmes/NOPE/policy').expect(404)).body.code).toBe('unknown-programme');
  });
});
