import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aHistory, aHistoryLog, day, type ImportStep } from '../../testing/index.js';
import { isDateMoved, isFormChanged, isRevised, isWeightChanged } from './revision.js';
import { scheduleHistory } from './schedule-history.js';

const midterm = (on: string | null, part: object = {}) => ({
  code: 'T1',
  dueOn: on === null ? null : day(on),
  ...part,
});
const essay = (on: string | null) => ({ code: 'T2', dueOn: on === null ? null : day(on) });
const historyOf = (steps: readonly ImportStep[], code = 'T1') => aHistory(steps).assessments.get(`PSY101/${code}`);

describe('the history of an assessment', () => {
  it('says when it was first seen, and that its date may have been told before the first import', () => {
    expect(historyOf([{ on: '2026-09-01', says: [midterm('2026-10-12')] }])).toEqual({
      firstSeenOn: '2026-09-01',
      dated: { on: '2026-09-01', isNews: false },
      revisions: [],
    });
  });

  it('knows a date as news where it was open before, or its source had spoken of the course without it', () => {
    const open = historyOf([
      { on: '2026-09-01', says: [midterm(null)] },
      { on: '2026-09-20', says: [midterm('2026-10-12')] },
    ]);
    expect(open).toMatchObject({ firstSeenOn: '2026-09-01', dated: { on: '2026-09-20', isNews: true }, revisions: [] });
    const later = { on: '2026-09-20', says: [essay('2026-10-12')] };
    const dated = (source: string) =>
      historyOf(
        [
          { on: '2026-09-01', says: [midterm('2026-10-12')] },
          { ...later, source },
        ],
        'T2',
      )?.dated;
    expect(dated('template')).toEqual({ on: '2026-09-20', isNews: true });
    expect(dated('canvas')).toEqual({ on: '2026-09-20', isNews: false });
  });

  it('holds each change on the day it was seen, or the day its source says it changed it', () => {
    const steps = [
      { on: '2026-09-01', says: [midterm('2026-10-12', { weightPercent: 40 })] },
      { on: '2026-09-20', says: [midterm('2026-10-19', { weightPercent: 40 })], changedOn: '2026-09-15' },
      { on: '2026-09-25', says: [midterm('2026-10-19', { weightPercent: 50 })], changedOn: '2026-08-01' },
    ];
    const revisions = historyOf(steps)?.revisions ?? [];
    expect(revisions.map((one) => [one.on, isDateMoved(one), isWeightChanged(one)])).toEqual([
      ['2026-09-15', true, false],
      ['2026-09-25', false, true],
    ]);
  });

  it('counts what was changed and changed back on one day as nothing', () => {
    const steps = ['2026-10-12', '2026-10-21', '2026-10-12'].map((on) => ({ on: '2026-09-01', says: [midterm(on)] }));
    expect(historyOf(steps)?.revisions).toEqual([]);
  });

  it('leaves out an import that was taken back, its undo, and keeps it where the undo was undone', () => {
    const steps: ImportStep[] = [
      { on: '2026-09-01', says: [midterm('2026-10-12')] },
      { on: '2026-09-10', says: [midterm('2026-10-19')] },
      { on: '2026-09-11', says: [midterm('2026-10-12')], undoOf: 2 },
    ];
    expect(historyOf(steps)?.revisions).toEqual([]);
    const again = [...steps, { on: '2026-09-12', says: [midterm('2026-10-19')], undoOf: 3 }];
    expect(historyOf(again)?.revisions.map(({ on }) => on)).toEqual(['2026-09-10']);
  });

  it('takes a date out of a week that was told, a first weight and a form that was not understood for no change', () => {
    const before = { dueOn: null, dueWeek: '2026-W42', dueTime: null, weightPercent: null, kind: 'other' } as never;
    const after = { dueOn: day('2026-10-14'), dueWeek: null, dueTime: null, weightPercent: 40, kind: 'paper' } as never;
    const elsewhere = { ...(after as object), dueOn: day('2026-10-21') } as never;
    expect(isRevised({ before, after })).toBe(false);
    expect([isDateMoved({ before, after: elsewhere }), isFormChanged({ before, after: elsewhere })]).toEqual([
      true,
      false,
    ]);
  });

  it('follows courses that more than one import spoke of', () => {
    const once = aHistory([{ on: '2026-09-01', says: [midterm('2026-10-12')], offers: ['PSY101'] }]);
    const twice = aHistory([
      { on: '2026-09-01', offers: ['PSY101'] },
      { on: '2026-09-02', says: [midterm('2026-10-12')] },
    ]);
    expect([once.followed.size, twice.followed.has('PSY101')]).toEqual([0, true]);
  });

  it('is the same in whatever order the log is read', () => {
    const steps = fc.array(
      fc.record({
        on: fc.constantFrom('2026-09-01', '2026-09-08', '2026-10-01'),
        says: fc.array(
          fc.constantFrom('2026-10-12', '2026-10-19', null).map((on) => midterm(on)),
          { maxLength: 1 },
        ),
        source: fc.constantFrom('template', 'canvas'),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, (given) => {
        const inOrder = [...given].sort((a, b) => (a.on < b.on ? -1 : 1));
        const log = aHistoryLog(inOrder);
        const reversed = {
          imports: [...log.imports].reverse(),
          assessments: [...log.assessments].reverse(),
          additions: [...log.additions].reverse(),
        };
        expect(scheduleHistory(reversed, null)).toEqual(scheduleHistory(log, null));
      }),
    );
  });

  it('has no revision left of any import once each is taken back', () => {
    const moves = fc.array(fc.constantFrom('2026-10-12', '2026-10-19', '2026-10-26'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(moves, (days) => {
        const told: ImportStep[] = [midterm('2026-10-05'), ...days.map((on) => midterm(on))].map((said, index) => ({
          on: `2026-09-${10 + index}`,
          says: [said],
        }));
        const undone = days.map((_, index) => ({
          on: '2026-09-28',
          undoOf: days.length + 1 - index,
          says: [midterm(index === days.length - 1 ? '2026-10-05' : (days[days.length - 2 - index] ?? null))],
        }));
        expect(historyOf([...told, ...undone])?.revisions).toEqual([]);
      }),
    );
  });
});
