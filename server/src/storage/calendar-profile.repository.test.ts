import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { CalendarProfileRepository, type NewProfileVersion } from './calendar-profile.repository.js';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { openTestSource, stillClock } from './storage.test-support.js';

const aVersion = (part: Partial<NewProfileVersion> = {}): NewProfileVersion => ({
  profileId: 'ade',
  version: 2,
  profile: { id: 'ade', course: [{ pattern: '\\d' }] },
  shippedVersion: 1,
  note: null,
  after: null,
  ...part,
});

describe.each(DATABASES)('the calendar profiles on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: CalendarProfileRepository;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    repository = new CalendarProfileRepository(source, stillClock);
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  beforeEach(() => source.query('DELETE FROM calendar_profile'));

  const kept = async () => (await repository.versions()).map(({ profileId, version }) => `${profileId}@${version}`);

  it('keep every version, in order', async () => {
    await repository.add(aVersion({ profileId: 'mine', version: 1 }));
    await repository.add(aVersion({ note: 'Own codes' }));
    expect(await repository.add(aVersion({ version: 3, profile: null, after: 2 }))).toBe('kept');
    const { after: _, ...first } = aVersion({ note: 'Own codes' });
    expect(await repository.versions()).toEqual([
      { ...first, editedAt: stillClock.now() },
      { ...first, version: 3, profile: null, note: null, editedAt: stillClock.now() },
      expect.objectContaining({ profileId: 'mine', version: 1 }),
    ]);
  });

  it('keep no version made by somebody who has not seen the newest', async () => {
    await repository.add(aVersion());
    expect(await repository.add(aVersion({ version: 3 }))).toBe('stale');
    expect(await kept()).toEqual(['ade@2']);
  });

  it('keep one of two versions that are made at the same time', async () => {
    const both = await Promise.all(['a', 'b'].map((note) => repository.add(aVersion({ note }))));
    expect(both.sort()).toEqual(['kept', 'stale']);
    expect(await kept()).toEqual(['ade@2']);
  });
});
