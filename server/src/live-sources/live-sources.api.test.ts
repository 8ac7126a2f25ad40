import {
  ImportLogListDocument,
  LiveFetchAnswerDocument,
  type LiveSourceBody,
  LiveSourceDetailDocument,
  LiveSourceDocument,
  LiveSourceListDocument,
  ProblemDocument,
} from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { readConfig } from '../config/app-config.js';
import { buildServer } from '../start-server.js';
import { sqlite, type TestDatabase } from '../storage/databases.test-support.js';
import { LiveSourceRepository } from '../storage/live-source.repository.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { type LiveServer, liveServer } from './live-server.test-support.js';
import { LiveSourceScheduler } from './live-source-scheduler.js';
import { ooapiServer, V5 } from './ooapi-server.test-support.js';

const PAST = '2020-01-01T00:00:00.000Z';

/** A calendar as a server makes it: stamped with the moment it is asked for. */
const calendar = (stamp: number, ...days: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    ...days.flatMap((day) => [
      ...['BEGIN:VEVENT', `UID:${day}`, `DTSTAMP:20261123T1200${stamp + 10}Z`, 'SUMMARY:SEC101 lecture'],
      ...[`DTSTART;TZID=Europe/Amsterdam:${day}T090000`, `DTEND;TZID=Europe/Amsterdam:${day}T110000`, 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('live sources over HTTP', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let servers: LiveServer[];

  async function start(environment: Readonly<Record<string, string>> = {}): Promise<INestApplication> {
    const allowed = {
      LIVE_SOURCE_HOSTS: servers.map(({ port }) => `127.0.0.1:${port}`).join(','),
      LIVE_SOURCE_PRIVATE: 'allow',
    };
    const set = { PORT: '0', DEMO: 'none', CLIENT_DIR: '/nowhere', LOG_LEVEL: 'error', DATABASE_URL: database.url };
    const read = readConfig({ ...set, ...allowed, ...environment });
    if (read.kind === 'faults') throw new Error(read.faults.join());
    app = await buildServer(read.config);
    app.useLogger(false);
    return app;
  }

  beforeEach(async () => {
    database = await sqlite();
    servers = [];
  }, 60_000);
  afterEach(async () => {
    await app.close();
    await Promise.all(servers.map((server) => server.close()));
    await database.stop();
  });

  const serving = async (server: Promise<LiveServer>) => {
    servers.push(await server);
    return server;
  };
  const http = () => request(app.getHttpServer());
  const body = (part: Partial<LiveSourceBody>) => ({ name: 'University', kind: 'ooapi', year: '2026-2027', ...part });
  const add = async (part: Partial<LiveSourceBody>) => {
    const answer = await http().post('/api/v1/live-sources').send(body(part)).expect(201);
    return LiveSourceDocument.parse(answer.body);
  };
  const fetchNow = async (id: number, query = '') => {
    const answer = await http().post(`/api/v1/live-sources/${id}/fetch${query}`).expect(200);
    return LiveFetchAnswerDocument.parse(answer.body);
  };
  const refusal = async (asked: request.Test, status: number) =>
    ProblemDocument.parse((await asked.set('Accept-Language', 'en').expect(status)).body);
  const stored = async () => (await app.get(ScheduleRepository).snapshot()).schedule;
  const detail = async (id: number) =>
    LiveSourceDetailDocument.parse((await http().get(`/api/v1/live-sources/${id}?lang=en`).expect(200)).body);
  const outcomes = async (id: number) => (await detail(id)).history.map(({ outcome }) => outcome).reverse();

  it('are off until the administrator names hosts', async () => {
    await start({ LIVE_SOURCE_HOSTS: '' });
    const list = LiveSourceListDocument.parse((await http().get('/api/v1/live-sources')).body);
    expect(list).toEqual({ enabled: false, hosts: [], sources: [] });
    const asked = http()
      .post('/api/v1/live-sources')
      .send(body({ url: 'https://example.nl/v5' }));
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
    await start({ LIVE_SOURCE_HOSTS: 'example.nl' });
    expect(await refusal(http().post('/api/v1/live-sources').send(body(part)), status)).toMatchObject({ code });
  });

  it('are added, changed and taken away', async () => {
    await start({ LIVE_SOURCE_HOSTS: 'example.nl', LIVE_SOURCE_SECRET_OSIRIS: 'example.nl Bearer hush' });
    const { id } = await add({ url: 'https://example.nl/v5', secret: 'OSIRIS' });
    const changed = body({ url: 'https://example.nl/v6', schedule: 'daily', dailyAt: '06:30', secret: 'OSIRIS' });
    await http().put(`/api/v1/live-sources/${id}`).send(changed).expect(200);
    const listed = (await http().get('/api/v1/live-sources')).text;
    expect(listed).not.toContain('hush');
    expect(LiveSourceListDocument.parse(JSON.parse(listed)).sources).toMatchObject([
      { id, host: 'example.nl', dailyAt: '06:30', secret: 'OSIRIS', hindrance: null, lastFetch: null },
    ]);
    const twice = http()
      .post('/api/v1/live-sources')
      .send(body({ url: 'https://example.nl/' }));
    expect(await refusal(twice, 409)).toMatchObject({ code: 'live-source-name' });
    await http().delete(`/api/v1/live-sources/${id}`).expect(204);
    expect(await refusal(http().get(`/api/v1/live-sources/${id}`), 404)).toMatchObject({ code: 'live-source-unknown' });
    expect(await refusal(http().put(`/api/v1/live-sources/${id}`).send(changed), 404)).toMatchObject({ status: 404 });
  });

  it('show what they would bring, and then bring what was shown', async () => {
    const source = await serving(ooapiServer(V5));
    await start();
    const { id } = await add({ url: `${source.url}/v5` });
    const shown = await fetchNow(id);
    expect(shown).toMatchObject({
      fetch: { outcome: 'previewed', trigger: 'person', status: 200 },
      report: { applied: false },
    });
    expect(shown.remarks.map(({ code }) => code)).toEqual(['list-missing', 'other-year']);
    expect((await stored()).courses).toEqual([]);
    const questions = source.asked.length;

    const done = await fetchNow(id, `?apply=true&token=${shown.report?.token}`);
    expect(done).toMatchObject({
      fetch: { outcome: 'applied', importId: 1 },
      report: { applied: true, counts: shown.report?.counts },
    });
    expect(source.asked).toHaveLength(questions);
    expect((await stored()).courses.map(({ code }) => code)).toEqual(['SEC101', 'SEC102', 'SEC103']);
    const [logged] = ImportLogListDocument.parse((await http().get('/api/v1/imports')).body);
    expect(logged).toMatchObject({ importedBy: 'live: University', format: 'ooapi' });

    expect(await fetchNow(id)).toMatchObject({ fetch: { outcome: 'unchanged' }, report: { counts: { added: 0 } } });
    expect(await outcomes(id)).toEqual(['previewed', 'applied', 'unchanged']);
  });

  it('are fetched again for a preview that is no longer here, and refused when they are no longer the same', async () => {
    const source = await serving(ooapiServer(V5));
    const other = await serving(ooapiServer({ ...V5, '/v5/programs': [] }));
    await start();
    const { id } = await add({ url: `${source.url}/v5` });
    const { report } = await fetchNow(id);
    await app.close();
    await start();
    expect(await fetchNow(id, `?apply=true&token=${report?.token}`)).toMatchObject({ fetch: { outcome: 'applied' } });
    const second = await add({ name: 'Other', url: `${source.url}/v5` });
    const shown = await fetchNow(second.id);
    await http()
      .put(`/api/v1/live-sources/${second.id}`)
      .send(body({ name: 'Other', url: `${other.url}/v5` }))
      .expect(200);
    await app.close();
    await start();
    const asked = http().post(`/api/v1/live-sources/${second.id}/fetch?apply=true&token=${shown.report?.token}`);
    expect(await refusal(asked, 409)).toMatchObject({ code: 'stale' });
  });

  it('tell what went wrong and remember it', async () => {
    const source = await serving(liveServer((_request, response) => response.writeHead(500).end()));
    await start();
    const { id } = await add({ url: `${source.url}/v5?key=hidden` });
    const problem = await refusal(http().post(`/api/v1/live-sources/${id}/fetch`), 502);
    expect(problem).toMatchObject({ code: 'status', detail: expect.stringContaining('/courses with status 500') });
    expect(JSON.stringify(problem)).not.toContain('hidden');
    expect((await detail(id)).lastFetch).toMatchObject({
      outcome: 'failed',
      status: 500,
      problem: { code: 'status', message: problem.detail },
    });
    expect((await stored()).courses).toEqual([]);
  });

  it('say why they cannot be fetched any more', async () => {
    await start({ LIVE_SOURCE_HOSTS: 'example.nl' });
    const { id } = await add({ url: 'https://example.nl/v5' });
    await app.close();
    await start({ LIVE_SOURCE_HOSTS: 'example.org' });
    expect(await detail(id)).toMatchObject({ hindrance: { code: 'host-not-allowed' } });
    expect(await refusal(http().post(`/api/v1/live-sources/${id}/fetch`), 422)).toMatchObject({
      code: 'host-not-allowed',
    });
  });

  it('do not reach into the network unless that is allowed', async () => {
    const source = await serving(ooapiServer(V5));
    await start({ LIVE_SOURCE_PRIVATE: 'refuse' });
    const { id } = await add({ url: `${source.url}/v5` });
    expect(await refusal(http().post(`/api/v1/live-sources/${id}/fetch`), 422)).toMatchObject({
      code: 'address-private',
    });
    expect(source.asked).toEqual([]);
  });

  describe('that are calendars', () => {
    let days: readonly string[];
    let feed: LiveServer;
    let stamps: number;
    const conditions = () => feed.headers.map((headers) => headers['if-none-match']);

    async function withCourses(): Promise<void> {
      const source = await serving(ooapiServer(V5));
      days = ['20260907'];
      stamps = 0;
      feed = await serving(
        liveServer((asked, response) => {
          const etag = `"${days.join('-')}"`;
          if (asked.headers['if-none-match'] === etag) response.writeHead(304).end();
          else response.writeHead(200, { etag, 'Content-Type': 'text/calendar' }).end(calendar(stamps++, ...days));
        }),
      );
      await start();
      const { id } = await add({ url: `${source.url}/v5` });
      await fetchNow(id, '?apply=true');
    }
    const addFeed = (part: Partial<LiveSourceBody> = {}) =>
      add({ name: 'Timetable', kind: 'icalendar', year: null, url: `${feed.url}/a.ics`, ...part });

    it('are asked for news only once what they hold is stored', async () => {
      await withCourses();
      const { id } = await addFeed();
      const shown = await fetchNow(id);
      expect(shown.report).toMatchObject({ format: 'icalendar', counts: { added: 1 } });
      await fetchNow(id, `?apply=true&token=${shown.report?.token}`);
      expect(await fetchNow(id)).toMatchObject({ fetch: { outcome: 'unchanged', status: 304 }, report: null });
      expect(conditions()).toEqual([undefined, '"20260907"']);
      days = ['20260907', '20260914'];
      expect(await fetchNow(id)).toMatchObject({ fetch: { outcome: 'previewed', status: 200 } });
    });

    it('are fetched whole again when the stored data changed, so that nothing stays away for good', async () => {
      await withCourses();
      const { id } = await addFeed();
      const applied = await fetchNow(id, '?apply=true');
      await http().post(`/api/v1/imports/${applied.report?.importId}/undo`).expect(200);
      expect(await fetchNow(id)).toMatchObject({ fetch: { outcome: 'previewed' }, report: { counts: { added: 1 } } });
    });

    it('on a schedule wait for a person', async () => {
      await withCourses();
      const { id } = await addFeed({ schedule: 'hourly' });
      await app.get(LiveSourceScheduler).lookNow();
      await app.get(LiveSourceScheduler).lookNow();
      expect(await outcomes(id)).toEqual(['waiting']);
      expect((await stored()).activities).toEqual([]);
      const { nextAt } = await detail(id);
      expect(nextAt && nextAt > new Date().toISOString()).toBe(true);
    });

    it('on a schedule are applied where that was chosen, and what is taken back stays away', async () => {
      await withCourses();
      const chosen = {
        name: 'Timetable',
        kind: 'icalendar',
        url: `${feed.url}/a.ics`,
        schedule: 'hourly',
        mode: 'apply-when-clean',
      };
      const { id } = LiveSourceDocument.parse((await http().post('/api/v1/live-sources').send(chosen)).body);
      const scheduler = app.get(LiveSourceScheduler);
      await scheduler.lookNow();
      expect((await stored()).activities).toHaveLength(1);
      const { lastFetch } = await detail(id);
      await http().post(`/api/v1/imports/${lastFetch?.importId}/undo`).expect(200);
      await dueAgain(id);
      await scheduler.lookNow();
      expect((await stored()).activities).toEqual([]);
      days = ['20260907', '20260914'];
      await dueAgain(id);
      await scheduler.lookNow();
      expect(await outcomes(id)).toEqual(['applied', 'unchanged', 'applied']);
    });

    it('on a schedule are not applied when something stored is gone from them', async () => {
      await withCourses();
      days = ['20260907', '20260914'];
      const { id } = await addFeed({ schedule: 'hourly', mode: 'apply-when-clean' });
      await app.get(LiveSourceScheduler).lookNow();
      days = [];
      await dueAgain(id);
      await app.get(LiveSourceScheduler).lookNow();
      expect((await outcomes(id))[1]).toMatch(/^(waiting|refused)$/);
      expect((await stored()).activities.length).toBeGreaterThan(0);
    });

    it('that send the same with another stamp have nothing new', async () => {
      await withCourses();
      const { id } = await addFeed({ schedule: 'hourly', mode: 'apply-when-clean' });
      await app.get(LiveSourceScheduler).lookNow();
      const sources = app.get(LiveSourceRepository);
      const source = await sources.find(id);
      await sources.keepInStep(id, {
        etag: null,
        lastModified: null,
        contentHash: source?.contentHash ?? null,
        inStepVersion: null,
      });
      await dueAgain(id);
      await app.get(LiveSourceScheduler).lookNow();
      expect((await detail(id)).lastFetch).toMatchObject({ outcome: 'unchanged', status: 200, counts: null });
    });

    it('that fail are tried again later and later', async () => {
      await withCourses();
      const gone = await serving(liveServer((_request, response) => response.writeHead(404).end()));
      await app.close();
      await start();
      const { id } = await addFeed({ url: `${gone.url}/a.ics`, schedule: 'hourly' });
      for (let failures = 1; failures <= 3; failures += 1) {
        await app.get(LiveSourceScheduler).lookNow();
        expect(await app.get(LiveSourceRepository).find(id)).toMatchObject({ failures });
        await dueAgain(id);
      }
      expect(await outcomes(id)).toEqual(['failed', 'failed', 'failed']);
    });

    it('are fetched by one of two servers on the same database', async () => {
      await withCourses();
      await addFeed({ schedule: 'hourly' });
      const first = app;
      const second = await start();
      await Promise.all([first, second].map((one) => one.get(LiveSourceScheduler).lookNow()));
      await first.close();
      expect(feed.asked).toHaveLength(1);
    });

    async function dueAgain(id: number): Promise<void> {
      const sources = app.get(LiveSourceRepository);
      const source = await sources.find(id);
      if (!source?.nextDueAt) throw new Error('It has no schedule');
      // claimed and let go of, as by a server whose clock is ahead
      await sources.claim(id, source.nextDueAt, 'test');
      await sources.release(id, 'test', { dueAt: PAST, failures: source.failures });
    }
  });
});
