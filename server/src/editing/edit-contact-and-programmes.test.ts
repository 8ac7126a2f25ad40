import { aCalendarRecord, aSchedule } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { DATABASES } from '../storage/databases.test-support.js';
import { beforeEachDesk, type Desk } from './editing.test-support.js';

describe.each(DATABASES)('contact and programmes by hand on %s', (_name, start) => {
  let desk: Desk;

  beforeEachDesk(start, async (office) => {
    desk = await office.freshDesk(aSchedule({ calendar: [aCalendarRecord({ kind: 'period' })] }));
    return desk;
  });

  it('edits when a series meets, and what else is said of it', async () => {
    const add = { action: 'add', kind: 'activities' } as const;
    await desk.save({ ...add, cells: { courseCode: 'PSY101', kind: 'lecture', weeks: '37-38', hoursPerSession: '2' } });
    await desk.change('activities', 'PSY101', { hoursPerSession: '3', mandatory: 'yes' });
    const lectures = async () => (await desk.stored()).activities[0];
    expect(await lectures()).toMatchObject({ mandatory: true, sessions: [{ hours: 3 }, { hours: 3 }] });
    await desk.change('activities', 'PSY101', { date: '2026-10-05' });
    expect(await lectures()).toMatchObject({ sessions: [{ date: '2026-10-05', hours: 3 }] });
    await desk.change('activities', 'PSY101', { weeks: '40', sessionsPerWeek: '2' });
    expect(await lectures()).toMatchObject({ sessions: [{ week: '2026-W40', date: null }, { week: '2026-W40' }] });
  });

  it('leaves the moments of a series that has several to its source, and edits the rest', async () => {
    const add = { action: 'add', kind: 'activities' } as const;
    const lecture = { courseCode: 'PSY101', kind: 'lecture', hoursPerSession: '2' };
    await desk.save(
      { ...add, cells: { ...lecture, date: '2026-10-05' } },
      { ...add, cells: { ...lecture, date: '2026-10-07' } },
    );
    const row = await desk.row('activities', 'PSY101');
    expect([row.locked, row.cells]).toEqual([
      expect.arrayContaining(['date', 'hoursPerSession']),
      expect.not.objectContaining({ date: expect.anything() }),
    ]);
    const refused = await desk.change('activities', 'PSY101', { hoursPerSession: '4' });
    expect(refused.issues).toMatchObject([{ code: 'edit-moments-several', field: 'hoursPerSession' }]);
    expect(await desk.change('activities', 'PSY101', { city: 'Leiden' })).toMatchObject({ applied: true, issues: [] });
    const [stored] = (await desk.stored()).activities;
    expect(stored).toMatchObject({ city: 'Leiden', sessions: [{ date: '2026-10-05' }, { date: '2026-10-07' }] });
  });

  it('edits a programme, and lists those beside it', async () => {
    await desk.save({ action: 'add', kind: 'programmes', cells: { code: 'MPSY', name: 'Psychology (master)' } });
    await desk.change('programmes', 'BPSY', { name: 'Psychology (bachelor)', totalEc: '180' });
    expect((await desk.rows('programmes')).map(({ cells }) => cells['name'])).toEqual([
      'Psychology (bachelor)',
      'Psychology (master)',
    ]);
    expect(await desk.remove('programmes', 'BPSY')).toMatchObject({
      applied: false,
      issues: [{ code: 'edit-still-used' }],
    });
  });
});
