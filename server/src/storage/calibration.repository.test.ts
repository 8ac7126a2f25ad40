import type { PlainDate } from '@evenkeel/shared/calendar';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type CalibrationDecision, CalibrationRepository, type NewCalibration } from './calibration.repository.js';
import { readDataVersion } from './data-version.js';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { openTestSource } from './storage.test-support.js';

const made: NewCalibration = {
  ...{ tauDays: 4.1, exponent: 0.1, baseShare: 0.72, courses: 3, weeks: 60 },
  sources: ['clicks.csv'],
  result: { tau: 4.1, weeks: [] } as unknown as CalibrationDocument, // kept as it is
  madeAt: '2026-11-23T12:00:00.000Z',
};
const decision = (part: Partial<CalibrationDecision> & { readonly id: number }): CalibrationDecision => ({
  ...{ from: 'proposed', to: 'accepted', reason: 'It follows our courses better' },
  decidedOn: '2026-11-24' as PlainDate, // a day as written
  ...part,
});

describe.each(DATABASES)('calibrations on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: CalibrationRepository;
  const version = async () => (await readDataVersion(source.manager)).version;
  const states = async () => (await repository.lines()).map(({ id, state }) => `${id} ${state}`);

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    repository = new CalibrationRepository(source);
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  it('are proposed first, and hold nothing up', async () => {
    const id = await repository.add(made);
    expect(await repository.find(id)).toEqual({ ...made, id, state: 'proposed', decidedOn: null, reason: null });
    expect(await repository.accepted()).toBeNull();
    expect(await version()).toBe(0);
  });

  it('hold once accepted, one at a time, and each makes the data a new version of the same date', async () => {
    const second = await repository.add({ ...made, tauDays: 6 });
    expect(await repository.decide(decision({ id: 1 }))).toBe('decided');
    expect(await repository.accepted()).toMatchObject({ id: 1, tauDays: 4.1, decidedOn: '2026-11-24' });
    expect(await repository.decide(decision({ id: second }))).toBe('decided');
    expect(await states()).toEqual([`${second} accepted`, '1 superseded']);
    expect(await readDataVersion(source.manager)).toEqual({ version: 2, changedAt: null });
  });

  it('make way for the model as shipped when the one that holds is rejected', async () => {
    expect(await repository.decide(decision({ id: 2, from: 'accepted', to: 'rejected' }))).toBe('decided');
    expect(await repository.accepted()).toBeNull();
    expect(await version()).toBe(3);
  });

  it('change nothing in the data when one is rejected that never held', async () => {
    const id = await repository.add(made);
    expect(await repository.decide(decision({ id, to: 'rejected' }))).toBe('decided');
    expect(await version()).toBe(3);
  });

  it('keep nothing of a decision that came too late', async () => {
    expect(await repository.decide(decision({ id: 1 }))).toBe('stale');
    expect(await states()).toEqual(['3 rejected', '2 rejected', '1 superseded']);
    expect(await version()).toBe(3);
  });

  it('are never two that hold, whoever decides at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => repository.add(made)));
    const outcomes = await Promise.all(ids.map((id) => repository.decide(decision({ id }))));
    expect(outcomes).toContain('decided');
    const lines = await repository.lines();
    expect(lines.filter(({ state }) => state === 'accepted')).toHaveLength(1);
    expect(await version()).toBe(3 + outcomes.filter((outcome) => outcome === 'decided').length);
  });
});
