import { ImportLogListDocument, LiveSourceListDocument } from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aLiveApi, type LiveApi, refusal, sourceBody } from './live-api.test-support.js';
import { liveServer } from './live-server.test-support.js';
import { ooapiServer, V5 } from './ooapi-server.test-support.js';

describe('live sources over HTTP', () => {
  let api: LiveApi;
  beforeEach(async () => {
    api = await aLiveApi();
  }, 60_000);
  afterEach(() => api.close());

  it('are off until the administrator names hosts', async () => {
    await api.start({ LIVE_SOURCE_HOSTS: '' });
    const list = LiveSourceListDocument.parse((await api.http().get('/api/v1/live-sources')).body);
    expect(list).toEqual({ enabled: false, hosts: [], sources: [] });
    const asked = api
      .http()
      .post('/api/v1/live-sources')
      .send(sourceBody({ url: 'https://example.nl/v5' }));
    expect(await refusal(asked, 422)).toMatchObject({
      code: 'off',
      detail: expect.stringContaining('LIVE_SOURCE_HOSTS'),
    });
  });

  it.each([
    ['another host', { url: 'https://example.org/v5' }, 422, 'host-not-allowed'],
    ['a file', { url: 'file:///etc/passwd' }, 422, 'address-invalid'],
    ['a password', { url: 'https://me:pw@example.nl/' }, 422, 'address-credentials'],
    ['an unknown secret', { url: 'https://example.nl/', secret: 'OSIRIS' }, 422, 'secret-missing'],
    ['no year', { url: 'https://example.nl/', year: null }, 400, 'invalid-request'],
    ['daily without a time', { url: 'https://example.nl/', schedule: 'daily' as const }, 400, 'invalid-request'],
  ])('are not added with %s', async (_what, part, status, code) => {
    await api.start({ LIVE_SOURCE_HOSTS: 'example.nl' });
    expect(await refusal(api.http().post('/api/v1/live-sources').send(sourceBody(part)), status)).toMatchObject({
      code,
    });
  });

  it('are added, changed and taken away', async () => {
    await api.start({ LIVE_SOURCE_HOSTS: 'example.nl', LIVE_SOURCE_SECRET_OSIRIS: 'example.nl Bearer hush' });
    const { id } = await api.add({ url: 'https://example.nl/v5', secret: 'OSIRIS' });
    const changed = sourceBody({ url: 'https://example.nl/v6', schedule: 'daily', dailyAt: '06:30', secret: 'OSIRIS' });
    await api.http().put(`/api/v1/live-sources/${id}`).send(changed).expect(200);
    const listed = (await api.http().get('/api/v1/live-sources')).text;
    expect(listed).not.toContain('hush');
    expect(LiveSourceListDocument.parse(JSON.parse(listed)).sources).toMatchObject([
      { id, host: 'example.nl', dailyAt: '06:30', secret: 'OSIRIS', hindrance: null, lastFetch: null },
    ]);
    const twice = api
      .http()
      .post('/api/v1/live-sources')
      .send(sourceBody({ url: 'https://example.nl/' }));
    expect(await refusal(twice, 409)).toMatchObject({ code: 'live-source-name' });
    await api.http().delete(`/api/v1/live-sources/${id}`).expect(204);
    expect(await refusal(api.http().get(`/api/v1/live-sources/${id}`), 404)).toMatchObject({
      code: 'live-source-unknown',
    });
    expect(await refusal(api.http().put(`/api/v1/live-sources/${id}`).send(changed), 404)).toMatchObject({
      status: 404,
    });
  });

  it('show what they would bring, and then bring what was shown', async () => {
    const source = await api.serving(ooapiServer(V5));
    await api.start();
    const { id } = await api.add({ url: `${source.url}/v5` });
    const shown = await api.fetchNow(id);
    expect(shown).toMatchObject({
      fetch: { outcome: 'previewed', trigger: 'person', status: 200 },
      report: { applied: false },
    });
    expect(shown.remarks.map(({ code }) => code)).toEqual(['list-missing', 'other-year']);
    expect((await api.stored()).courses).toEqual([]);
    const questions = source.asked.length;

    const done = await api.fetchNow(id, `?apply=true&token=${shown.report?.token}`);
    expect(done).toMatchObject({
      fetch: { outcome: 'applied', importId: 1 },
      report: { applied: true, counts: shown.report?.counts },
    });
    expect(source.asked).toHaveLength(questions);
    expect((await api.stored()).courses.map(({ code }) => code)).toEqual(['SEC101', 'SEC102', 'SEC103']);
    const [logged] = ImportLogListDocument.parse((await api.http().get('/api/v1/imports')).body);
    expect(logged).toMatchObject({ importedBy: 'live: University', format: 'ooapi' });

    expect(await api.fetchNow(id)).toMatchObject({ fetch: { outcome: 'unchanged' }, report: { counts: { added: 0 } } });
    expect(await api.outcomes(id)).toEqual(['previewed', 'applied', 'unchanged']);
  });

  it('are fetched again for a preview that is no longer here, and refused when they are no longer the same', async () => {
    const source = await api.serving(ooapiServer(V5));
    const other = await api.serving(ooapiServer({ ...V5, '/v5/programs': [] }));
    await api.start();
    const { id } = await api.add({ url: `${source.url}/v5` });
    const { report } = await api.fetchNow(id);
    await api.start();
    expect(await api.fetchNow(id, `?apply=true&token=${report?.token}`)).toMatchObject({
      fetch: { outcome: 'applied' },
    });
    const second = await api.add({ name: 'Other', url: `${source.url}/v5` });
    const shown = await api.fetchNow(second.id);
    await api
      .http()
      .put(`/api/v1/live-sources/${second.id}`)
      .send(sourceBody({ name: 'Other', url: `${other.url}/v5` }))
      .expect(200);
    await api.start();
    const asked = api.http().post(`/api/v1/live-sources/${second.id}/fetch?apply=true&token=${shown.report?.token}`);
    expect(await refusal(asked, 409)).toMatchObject({ code: 'stale' });
  });

  it('tell what went wrong and remember it', async () => {
    const source = await api.serving(liveServer((_request, response) => response.writeHead(500).end()));
    await api.start();
    const { id } = await api.add({ url: `${source.url}/v5?key=hidden` });
    const problem = await refusal(api.http().post(`/api/v1/live-sources/${id}/fetch`), 502);
    expect(problem).toMatchObject({ code: 'status', detail: expect.stringContaining('/courses with status 500') });
    expect(JSON.stringify(problem)).not.toContain('hidden');
    expect((await api.detail(id)).lastFetch).toMatchObject({
      outcome: 'failed',
      status: 500,
      problem: { code: 'status', message: problem.detail },
    });
    expect((await api.stored()).courses).toEqual([]);
  });

  it('say why they cannot be fetched any more', async () => {
    await api.start({ LIVE_SOURCE_HOSTS: 'example.nl' });
    const { id } = await api.add({ url: 'https://example.nl/v5' });
    await api.start({ LIVE_SOURCE_HOSTS: 'example.org' });
    expect(await api.detail(id)).toMatchObject({ hindrance: { code: 'host-not-allowed' } });
    expect(await refusal(api.http().post(`/api/v1/live-sources/${id}/fetch`), 422)).toMatchObject({
      code: 'host-not-allowed',
    });
  });

  it('do not reach into the network unless that is allowed', async () => {
    const source = await api.serving(ooapiServer(V5));
    await api.start({ LIVE_SOURCE_PRIVATE: 'refuse' });
    const { id } = await api.add({ url: `${source.url}/v5` });
    expect(await refusal(api.http().post(`/api/v1/live-sources/${id}/fetch`), 422)).toMatchObject({
      code: 'address-private',
    });
    expect(source.asked).toEqual([]);
  });
});
