import { EMPTY_SCHEDULE, FIELD_GROUPS } from '@evenkeel/shared/schedule';
import { aClaim, anAssessment, aSchedule, day } from '@evenkeel/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemException } from '../../http/problem.exception.js';
import { DATABASES, type TestDatabase } from '../../storage/databases.test-support.js';
import { ImportLogRepository } from '../../storage/import-log.repository.js';
import type { ScheduleRepository } from '../../storage/schedule.repository.js';
import { anImport, openTestSource, repositoryOf, stillClock } from '../../storage/storage.test-support.js';
import { ImportLogService } from '../log/import-log.service.js';
import { PrecedenceService } from './precedence.service.js';
import { shippedPrecedence } from './shipped-precedence.js';

const claims = [
  aClaim({
    source: 'canvas',
    sourceCode: 'assignment-7',
    fields: { title: 'Essay', dueOn: day('2026-10-14') },
    modifiedAt: '2026-09-01T10:00:00Z',
  }),
  aClaim({ source: 'template', fields: { title: 'Essay', kind: 'paper', dueOn: day('2026-10-12') } }),
];
const schedule = aSchedule({
  assessments: [
    anAssessment({ title: 'Essay', kind: 'paper', dueOn: day('2026-10-14'), claims }),
    anAssessment({ code: 'T2' }),
  ],
});
const PROSPECTUS_FIRST = { 'deadline-moment': ['prospectus', 'learning-environment'] };

describe.each(DATABASES)('which source is believed, on %s', (_name, start) => {
  let database: TestDatabase;
  let source: Awaited<ReturnType<typeof openTestSource>>;
  let repository: ScheduleRepository;
  let service: PrecedenceService;
  let log: ImportLogService;

  const dueOn = async () => (await repository.snapshot()).schedule.assessments[0]?.dueOn;

  beforeAll(async () => {
    database = await start();
    source = await openTestSource(database.url);
    repository = repositoryOf(source);
    service = new PrecedenceService(repository);
    log = new ImportLogService(new ImportLogRepository(source), repository, stillClock);
    await repository.apply(
      { added: schedule, changed: EMPTY_SCHEDULE },
      anImport({ sources: { 'schedule.xlsx': 'template' } }),
    );
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.stop();
  });

  it('is as shipped at first, with a reason for each order', async () => {
    const { version, orders } = await service.precedence();
    expect(version).toBe(0);
    expect(orders.map(({ group, shipped }) => [group, shipped])).toEqual(FIELD_GROUPS.map((group) => [group, true]));
    expect(orders.every(({ reason }) => reason.length > 20)).toBe(true);
    expect(Object.keys(shippedPrecedence().kinds)).toContain('canvas');
  });

  it('keeps what each source says through the store', async () => {
    expect((await repository.snapshot()).schedule.assessments[0]?.claims).toEqual(claims);
  });

  it('can be changed: assessments follow at once, as an import that can be undone with the setting', async () => {
    const changed = await service.change({ version: 0, orders: PROSPECTUS_FIRST, kinds: {} }, 'M. Visser');
    expect(changed).toMatchObject({ changed: 1, version: changed.importId });
    expect(await dueOn()).toBe('2026-10-12');
    await log.undo(changed.importId, null);
    expect(await dueOn()).toBe('2026-10-14');
    expect((await service.precedence()).orders.every(({ shipped }) => shipped)).toBe(true);
  });

  it('can be changed where nothing follows from it, and taken back too', async () => {
    const { version } = await service.precedence();
    const { importId, changed } = await service.change({ version, orders: {}, kinds: { xyz: 'timetable' } }, null);
    expect(changed).toBe(0);
    expect((await service.precedence()).kinds['xyz']).toBe('timetable');
    await log.undo(importId, null);
    expect((await service.precedence()).kinds['xyz']).toBeUndefined();
  });

  it('is refused when someone else was first', async () => {
    await expect(service.change({ version: 0, orders: {}, kinds: {} }, null)).rejects.toThrow(ProblemException);
  });

  it('tells of an assessment what each source says, whose word holds, and which import brought it', async () => {
    const history = await log.history('BPSY', {
      courseCode: 'PSY101',
      academicYear: schedule.assessments[0]?.academicYear as never,
      code: 'T1',
    });
    expect(history.claims.map(({ source: name, kind, modifiedAt }) => [name, kind, modifiedAt])).toEqual([
      ['canvas', 'learning-environment', '2026-09-01T10:00:00Z'],
      ['template', 'prospectus', null],
    ]);
    expect(history.fields.find(({ field }) => field === 'dueOn')).toMatchObject({
      value: '2026-10-14',
      source: 'canvas',
      differs: [{ source: 'template', value: '2026-10-12' }],
    });
    expect(history.events[0]).toMatchObject({
      event: 'first-seen',
      sources: ['template'],
      sourceModifiedAt: '2026-09-01T10:00:00Z',
    });
    expect(history.events.slice(1).map(({ event }) => event)).toEqual(['changed', 'changed']);
  });
});
