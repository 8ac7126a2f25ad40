import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import { FindingRepository } from './finding.repository.js';
import { accepting, aFinding, aScan, YEAR_KEY as KEY } from './finding.test-support.js';
import { openTestSource, stillClock } from './storage.test-support.js';

const OTHER = { ...KEY, programmeCode: 'BLAW' };

describe.each(DATABASES)('the findings on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: FindingRepository;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    repository = new FindingRepository(source, stillClock);
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });
  beforeEach(async () => {
    for (const table of ['finding_comment', 'finding_change', 'finding_scan', 'finding_decision']) {
      await source.query(`DELETE FROM ${table}`);
    }
  });

  it('are kept by year, with what a scan changed', async () => {
    await repository.keepScan(KEY, aScan({ added: [aFinding('a'), aFinding('b')] }));
    await repository.keepScan(OTHER, aScan({ added: [aFinding('c', OTHER)] }));
    const changed = new Map([['b', { presence: 'cannot-tell' as const }]]);
    expect(await repository.keepScan(KEY, aScan({ after: 1, changed }))).toBe('kept');
    const { scan, findings } = await repository.year(KEY);
    expect(scan).toMatchObject({ number: 2, dataVersion: 1 });
    expect(findings).toEqual([aFinding('a'), aFinding('b', { presence: 'cannot-tell' })]);
  });

  it('are scanned by one of several at the same time, from the first scan on', async () => {
    const first = await Promise.all(['a', 'b'].map((id) => repository.keepScan(KEY, aScan({ added: [aFinding(id)] }))));
    expect([...first].sort()).toEqual(['kept', 'stale']);
    const next = await Promise.all(
      ['c', 'd'].map((id) => repository.keepScan(KEY, aScan({ after: 1, added: [aFinding(id)] }))),
    );
    expect([...next].sort()).toEqual(['kept', 'stale']);
    expect((await repository.year(KEY)).findings).toHaveLength(2);
  });

  it('are decided on by exactly one of fifty who saw the same version', async () => {
    await repository.keepScan(KEY, aScan({ added: [aFinding('a')] }));
    const answers = await Promise.all(Array.from({ length: 50 }, () => repository.decide([accepting('a', 1)])));
    expect(answers.filter((lost) => lost === null)).toHaveLength(1);
    expect(await repository.history('a')).toHaveLength(1);
    expect((await repository.year(KEY)).findings[0]).toMatchObject({ version: 2, status: 'accepted' });
  }, 60_000);

  it('are decided on together or not at all', async () => {
    await repository.keepScan(KEY, aScan({ added: [aFinding('a'), aFinding('b')] }));
    expect(await repository.decide([accepting('a', 1), accepting('b', 7)])).toEqual(['b']);
    expect((await repository.decisions(KEY)).size).toBe(0);
    expect(await repository.history('a')).toEqual([]);
    expect(await repository.decide([accepting('a', 1), accepting('b', 1)])).toBeNull();
    expect([...(await repository.decisions(KEY)).keys()]).toEqual(['a', 'b']);
    expect((await repository.decisions(OTHER)).size).toBe(0);
  });

  it('keep remarks and count them', async () => {
    await repository.keepScan(KEY, aScan({ added: [aFinding('a')] }));
    await repository.comment('a', { role: 'exam-office', text: 'One' });
    await repository.comment('a', { role: 'faculty', text: 'Two' });
    expect((await repository.thread('a')).map(({ text }) => text)).toEqual(['One', 'Two']);
    expect((await repository.year(KEY)).comments.get('a')).toBe(2);
  });
});
