import { type LiveSourceBody, LiveSourceDocument } from '@evenkeel/shared/contract';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveSourceRepository } from '../storage/live-source.repository.js';
import { aLiveApi, type LiveApi } from './live-api.test-support.js';
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

describe('live sources that are calendars', () => {
  let api: LiveApi;
  beforeEach(async () => {
    api = await aLiveApi();
  }, 60_000);
  afterEach(() => api.close());

  let days: readonly string[];
  let feed: LiveServer;
  let stamps: number;
  const conditions = () => feed.headers.map((headers) => headers['if-none-match']);

  async function withCourses(): Promise<void> {
    const source = await api.serving(ooapiServer(V5));
    days = ['20260907'];
    stamps = 0;
    feed = await api.serving(
      liveServer((asked, response) => {
        const etag = `"${days.join('-')}"`;
        if (asked.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { etag, 'Content-Type': 'text/calendar' }).end(calendar(stamps++, ...days));
      }),
    );
    await api.start();
    const { id } = await api.add({ url: `${source.url}/v5` });
    await api.fetchNow(id, '?apply=true');
  }
  const addFeed = (part: Partial<LiveSourceBody> = {}) =>
    api.add({ name: 'Timetable', kind: 'icalendar', year: null, url: `${feed.url}/a.ics`, ...part });

  it('are asked for news only once what they hold is stored', async () => {
    await withCourses();
    const { id } = await addFeed();
    const shown = await api.fetchNow(id);
    expect(shown.report).toMatchObject({ format: 'icalendar', counts: { added: 1 } });
    await api.fetchNow(id, `?apply=true&token=${shown.report?.token}`);
    expect(await api.fetchNow(id)).toMatchObject({ fetch: { outcome: 'unchanged', status: 304 }, report: null });
    expect(conditions()).toEqual([undefined, '"20260907"']);
    days = ['20260907', '20260914'];
    expect(await api.fetchNow(id)).toMatchObject({ fetch: { outcome: 'previewed', status: 200 } });
  });

  it('are fetched whole again when the stored data changed, so that nothing stays away for good', async () => {
    await withCourses();
    const { id } = await addFeed();
    const applied = await api.fetchNow(id, '?apply=true');
    await api.http().post(`/api/v1/imports/${applied.report?.importId}/undo`).expect(200);
    expect(await api.fetchNow(id)).toMatchObject({ fetch: { outcome: 'previewed' }, report: { counts: { added: 1 } } });
  });

  it('on a schedule wait for a person', async () => {
    await withCourses();
    const { id } = await addFeed({ schedule: 'hourly' });
    await api.app().get(LiveSourceScheduler).lookNow();
    await api.app().get(LiveSourceScheduler).lookNow();
    expect(await api.outcomes(id)).toEqual(['waiting']);
    expect((await api.stored()).activities).toEqual([]);
    const { nextAt } = await api.detail(id);
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
    const { id } = LiveSourceDocument.parse((await api.http().post('/api/v1/live-sources').send(chosen)).body);
    const scheduler = api.app().get(LiveSourceScheduler);
    await scheduler.lookNow();
    expect((await api.stored()).activities).toHaveLength(1);
    const { lastFetch } = await api.detail(id);
    await api.http().post(`/api/v1/imports/${lastFetch?.importId}/undo`).expect(200);
    await dueAgain(id);
    await scheduler.lookNow();
    expect((await api.stored()).activities).toEqual([]);
    days = ['20260907', '20260914'];
    await dueAgain(id);
    await scheduler.lookNow();
    expect(await api.outcomes(id)).toEqual(['applied', 'unchanged', 'applied']);
  });

  it('on a schedule are not applied when something stored is gone from them', async () => {
    await withCourses();
    days = ['20260907', '20260914'];
    const { id } = await addFeed({ schedule: 'hourly', mode: 'apply-when-clean' });
    await api.app().get(LiveSourceScheduler).lookNow();
    days = [];
    await dueAgain(id);
    await api.app().get(LiveSourceScheduler).lookNow();
    expect((await api.outcomes(id))[1]).toMatch(/^(waiting|refused)$/);
    expect((await api.stored()).activities.length).toBeGreaterThan(0);
  });

  it('that send the same with another stamp have nothing new', async () => {
    await withCourses();
    const { id } = await addFeed({ schedule: 'hourly', mode: 'apply-when-clean' });
    await api.app().get(LiveSourceScheduler).lookNow();
    const sources = api.app().get(LiveSourceRepository);
    const source = await sources.find(id);
    await sources.keepInStep(id, {
      etag: null,
      lastModified: null,
      contentHash: source?.contentHash ?? null,
      inStepVersion: null,
    });
    await dueAgain(id);
    await api.app().get(LiveSourceScheduler).lookNow();
    expect((await api.detail(id)).lastFetch).toMatchObject({ outcome: 'unchanged', status: 200, counts: null });
  });

  it('that fail are tried again later and later', async () => {
    await withCourses();
    const gone = await api.serving(liveServer((_request, response) => response.writeHead(404).end()));
    await api.start();
    const { id } = await addFeed({ url: `${gone.url}/a.ics`, schedule: 'hourly' });
    for (let failures = 1; failures <= 3; failures += 1) {
      await api.app().get(LiveSourceScheduler).lookNow();
      expect(await api.app().get(LiveSourceRepository).find(id)).toMatchObject({ failures });
      await dueAgain(id);
    }
    expect(await api.outcomes(id)).toEqual(['failed', 'failed', 'failed']);
  });

  it('are fetched by one of two servers on the same database', async () => {
    await withCourses();
    await addFeed({ schedule: 'hourly' });
    const first = api.app();
    const second = await api.start();
    await Promise.all([first, second].map((one) => one.get(LiveSourceScheduler).lookNow()));
    expect(feed.asked).toHaveLength(1);
  });

  async function dueAgain(id: number): Promise<void> {
    const sources = api.app().get(LiveSourceRepository);
    const source = await sources.find(id);
    if (!source?.nextDueAt) throw new Error('It has no schedule');
    // claimed and let go of, as by a server whose clock is ahead
    await sources.claim(id, source.nextDueAt, 'test');
    await sources.release(id, 'test', { dueAt: PAST, failures: source.failures });
  }
});
