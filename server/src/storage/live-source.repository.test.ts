import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { LiveSourceRepository, type LiveSourceSettingsRecord, type StoredLiveFetch } from './live-source.repository.js';
import { openTestSource } from './storage.test-support.js';

const record = (part: Partial<LiveSourceSettingsRecord> = {}): LiveSourceSettingsRecord => ({
  name: 'Timetables',
  kind: 'icalendar',
  url: 'https://example.nl/a.ics',
  year: null,
  profile: null,
  course: null,
  groupPath: null,
  schedule: 'hourly',
  dailyAt: null,
  mode: 'preview-only',
  secret: null,
  nextDueAt: '2026-11-23T12:00:00.000Z',
  ...part,
});

const line = (sourceId: number, part: Partial<StoredLiveFetch> = {}): Omit<StoredLiveFetch, 'id'> => ({
  sourceId,
  at: '2026-11-23T12:00:00.000Z',
  trigger: 'schedule',
  outcome: 'failed',
  status: 503,
  bytes: null,
  problemCode: 'busy',
  problemValues: { host: 'example.nl' },
  counts: null,
  importId: null,
  ...part,
});

const NOON = '2026-11-23T12:00:00.000Z';
const LATER = '2026-11-23T12:20:00.000Z';

describe.each(DATABASES)('the live sources on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let other: DataSource;
  let sources: LiveSourceRepository;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    other = await openTestSource(database.url);
    sources = new LiveSourceRepository(source);
  }, 60_000);
  beforeEach(async () => {
    for (const { id } of await sources.all()) await sources.remove(id);
  });
  afterAll(async () => {
    await source?.destroy();
    await other?.destroy();
    await database?.stop();
  });

  it('are kept, changed and taken away with their history', async () => {
    const id = await sources.add(record());
    expect(await sources.find(id)).toMatchObject({ ...record(), id, etag: null, failures: 0 });
    await sources.keepInStep(id, { etag: '"a"', lastModified: null, contentHash: 'h', inStepVersion: 3 });
    expect(await sources.find(id)).toMatchObject({ etag: '"a"', inStepVersion: 3 });
    expect(await sources.change(id, record({ course: 'X1' }))).toBe(true);
    expect(await sources.find(id)).toMatchObject({ course: 'X1', etag: null, contentHash: null });
    await sources.log(line(id));
    expect(await sources.remove(id)).toBe(true);
    expect([await sources.remove(id), await sources.change(id, record()), await sources.find(id)]).toEqual([
      false,
      false,
      null,
    ]);
    expect(await sources.log(line(id))).toBeNull();
  });

  it('are due from their time on, and claimed by one process only', async () => {
    const id = await sources.add(record());
    const notYet = await sources.add(record({ name: 'Later', nextDueAt: LATER }));
    await sources.add(record({ name: 'Never', schedule: 'off', nextDueAt: null }));
    expect((await sources.due(NOON)).map((due) => due.id)).toEqual([id]);
    const elsewhere = new LiveSourceRepository(other);
    const claims = await Promise.all(
      [sources, elsewhere, sources, elsewhere].map((repository) => repository.claim(id, NOON, LATER)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await sources.due(NOON)).toEqual([]);
    expect(await sources.claim(notYet, NOON, LATER)).toBe(false);
  });

  it('can be claimed again when the process that had them is gone', async () => {
    const id = await sources.add(record());
    expect(await sources.claim(id, NOON, LATER)).toBe(true);
    expect(await sources.claim(id, LATER, '2026-11-23T12:40:00.000Z')).toBe(true);
    await sources.release(id, LATER, { dueAt: null, failures: 9 });
    expect(await sources.find(id)).toMatchObject({ failures: 0 });
    await sources.release(id, '2026-11-23T12:40:00.000Z', { dueAt: LATER, failures: 2 });
    expect(await sources.find(id)).toMatchObject({ failures: 2, nextDueAt: LATER, claimedUntil: null });
  });

  it('remember their last fetches, the newest first, and let go of very old ones', async () => {
    const [id, second] = [await sources.add(record()), await sources.add(record({ name: 'B' }))];
    for (let number = 1; number <= 103; number += 1) await sources.log(line(id, { bytes: number }));
    const counts = { added: 1, changed: 0, moved: 2, unchanged: 3, missing: 0 };
    await sources.log(line(second, { outcome: 'waiting', problemCode: null, problemValues: null, counts }));
    expect((await sources.history(id, 2)).map(({ bytes }) => bytes)).toEqual([103, 102]);
    expect(await sources.history(id, 500)).toHaveLength(100);
    const last = await sources.lastFetches();
    expect(last.get(id)).toMatchObject({ bytes: 103, problemValues: { host: 'example.nl' } });
    expect(last.get(second)).toMatchObject({ outcome: 'waiting', counts });
  });
});
