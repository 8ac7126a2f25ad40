import { EMPTY_SCHEDULE } from '@evenkeel/shared/schedule';
import { aCourse, aSchedule } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { FindingRepository } from './finding.repository.js';
import { accepting, aFinding, aScan, YEAR_KEY } from './finding.test-support.js';
import { PolicyOverrideRepository } from './policy-override.repository.js';
import { anImport, openTestSource, repositoryOf, stillClock } from './storage.test-support.js';
import { YearStateRepository } from './year-state.repository.js';

describe.each(DATABASES)('what an answer about a year depends on, on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let findings: FindingRepository;
  const state = () => new YearStateRepository(source).of(YEAR_KEY);

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    findings = new FindingRepository(source, stillClock);
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  const schedule = async () => {
    const courses = aSchedule({ courses: [aCourse({ code: 'PSY101' })] });
    await repositoryOf(source).apply({ added: courses, changed: EMPTY_SCHEDULE }, anImport());
  };
  const scan = () => findings.keepScan(YEAR_KEY, aScan({ added: [aFinding('a'), aFinding('b')] }));
  const rescan = () => findings.keepScan(YEAR_KEY, aScan({ after: 1, changed: new Map([['b', { status: 'new' }]]) }));
  const choose = (version: number) =>
    new PolicyOverrideRepository(source, stillClock).keep({
      programmeCode: YEAR_KEY.programmeCode,
      version,
      policyId: 'strict',
      overrides: [],
      changes: [],
    });

  it.each([
    ['data', schedule],
    ['a scan of findings', scan],
    ['a decision', () => findings.decide([accepting('a', 1)])],
    ['a scan that changes a finding', rescan],
    ['another set of thresholds', () => choose(0)],
    ['one more', () => choose(1)],
  ])('is another after %s, and only then', async (_what, change) => {
    const before = await state();
    expect(await state()).toEqual(before);
    await change();
    expect(await state()).not.toEqual(before);
  });

  it('leaves out what was decided about other years', async () => {
    const before = await state();
    const other = { ...YEAR_KEY, programmeCode: 'BLAW' };
    await findings.keepScan(other, aScan({ added: [aFinding('c', other)] }));
    expect(await state()).toEqual(before);
  });
});
