import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type PlainDate } from '../calendar/index.js';
import { day, twoCohorts, year } from '../testing/index.js';
import { applyChanges, type ScenarioBase } from './apply-changes.js';
import { added, EMPTY_LEDGER, fitting, type Ledger, redo, reimaged, undo, without } from './ledger.js';
import type { ScenarioChange } from './scenario-change.js';

const base: ScenarioBase = { schedule: twoCohorts(), programmeCode: 'BPSY', academicYear: year() };
const FIRST = day('2026-10-16');

const move = (id: string, from: PlainDate, to: PlainDate): ScenarioChange => ({
  ...{ id, courseCode: 'PSY101', assessmentCode: 'P1', reason: null, by: 'programme-director', kind: 'due' },
  from: { dueOn: from, dueTime: null },
  to: { dueOn: to, dueTime: null },
});

/** Each move goes on from the one before. */
function movesBy(days: readonly number[]): Ledger {
  let at = FIRST;
  let ledger = EMPTY_LEDGER;
  for (const [index, by] of days.entries()) {
    const to = addDays(at, by);
    ledger = added(ledger, move(String(index), at, to));
    at = to;
  }
  return ledger;
}
const dueAfter = ({ changes }: Ledger) =>
  applyChanges(base, changes).schedule.assessments.find((one) => one.courseCode === 'PSY101' && one.code === 'P1')
    ?.dueOn;

describe('the ledger of a scenario', () => {
  it('gives back what was taken back, change by change', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), fc.nat(8), (days, times) => {
        const full = movesBy(days);
        let ledger = full;
        for (let turn = 0; turn < times; turn += 1) ledger = undo(ledger);
        expect(ledger.changes).toHaveLength(Math.max(0, days.length - times));
        for (let turn = 0; turn < times; turn += 1) ledger = redo(ledger);
        expect(ledger).toEqual(full);
      }),
    );
  });

  it('is back at the schedule when all is taken back', () => {
    expect(dueAfter(undo(undo(movesBy([7, 7]))))).toBe(FIRST);
  });

  it('forgets what was taken back once something else is changed', () => {
    const ledger = added(undo(movesBy([7, 7])), move('x', addDays(FIRST, 7), addDays(FIRST, 10)));
    expect(ledger.undone).toEqual([]);
    expect(dueAfter(ledger)).toBe(addDays(FIRST, 10));
  });

  it('takes one change out of the middle; a later one of the same goes on from what stands there', () => {
    const ledger = without(base, movesBy([7, 3]), '0');
    expect(ledger.changes).toMatchObject([{ id: '1', from: { dueOn: FIRST }, to: { dueOn: addDays(FIRST, 10) } }]);
    expect(ledger.undone.map(({ id }) => id)).toEqual(['0']);
  });

  it('is made to fit a schedule that changed, by leaving out or by going on from what stands there', () => {
    const moved = movesBy([7]).changes;
    const assessments = base.schedule.assessments.map((one) =>
      one.courseCode === 'PSY101' && one.code === 'P1' ? { ...one, dueOn: day('2026-10-19') } : one,
    );
    const now = { ...base, schedule: { ...base.schedule, assessments } };
    expect(fitting(now, moved)).toEqual([]);
    expect(reimaged(now, moved)).toMatchObject([{ from: { dueOn: '2026-10-19' }, to: { dueOn: '2026-10-23' } }]);
  });
});
