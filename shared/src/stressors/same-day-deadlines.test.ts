import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { sameDayDeadlines } from './same-day-deadlines.js';

const due = { dueOn: day('2026-10-12') };

describe('deadlines on one day', () => {
  it('are two graded items, red from three', () => {
    const two = aScheduleOf({ PSY101: { assessments: [due] }, PSY102: { assessments: [due] } });
    expect(foundInShort(sameDayDeadlines.detect(aLoad(two)))).toEqual(['T5 2026-10-12: amber 2 against 2 (T5.amber)']);
    const three = aScheduleOf({
      PSY101: { assessments: [due, { ...due, kind: 'paper' }] },
      PSY102: { assessments: [due] },
    });
    expect(foundInShort(sameDayDeadlines.detect(aLoad(three)))).toEqual(['T5 2026-10-12: red 3 against 3 (T5.red)']);
  });

  it('have an id that stays, their week, items with hours, and the students who take all the courses', () => {
    const [finding] = sameDayDeadlines.detect(
      aLoad(
        aScheduleOf({
          PSY101: { offering: { expectedStudents: 300 }, assessments: [due] },
          PSY102: { offering: { expectedStudents: 80 }, assessments: [due] },
        }),
      ),
    );
    expect(finding).toMatchObject({
      id: 'T5~BPSY~2026-2027~1~2026-10-12',
      weeks: ['2026-W42'],
      dates: ['2026-10-12'],
      affected: { students: 80, basis: 'expected' },
      citation: 'schoology-default',
      action: 'move-deadline',
    });
    expect(finding?.evidence.map(({ courseCode, itemCode }) => `${courseCode} ${itemCode}`)).toEqual([
      'PSY101 T1',
      'PSY102 T1',
    ]);
    expect(finding?.evidence.every(({ hours }) => (hours ?? 0) > 0)).toBe(true);
  });

  it('never count out fewer than ten students', () => {
    const schedule = aScheduleOf({
      PSY101: { offering: { expectedStudents: 300 }, assessments: [due] },
      PSY102: { offering: { expectedStudents: 9 }, assessments: [due] },
    });
    expect(sameDayDeadlines.detect(aLoad(schedule))[0]?.affected).toEqual({ students: null, basis: 'suppressed' });
  });

  it('are not parts of one assessment, resits, or what weighs and asks next to nothing', () => {
    const small = { ...due, weightPercent: 1, effortHours: 1 };
    const schedule = aScheduleOf({
      PSY101: { assessments: [due, due, { ...due, kind: 'paper', resitOf: 'T1' }] },
      PSY102: { assessments: [small, { weightPercent: 99, dueOn: day('2026-10-20') }] },
    });
    expect(foundInShort(sameDayDeadlines.detect(aLoad(schedule)))).toEqual([]);
  });

  it('do count small weights that ask hours, and few hours that weigh', () => {
    const rest = { dueOn: day('2026-10-20') };
    const schedule = aScheduleOf({
      PSY101: {
        assessments: [
          { ...due, weightPercent: 1, effortHours: 2 },
          { ...rest, weightPercent: 99 },
        ],
      },
      PSY102: {
        assessments: [
          { ...due, weightPercent: 2, effortHours: 1 },
          { dueOn: day('2026-10-21'), weightPercent: 98 },
        ],
      },
    });
    expect(foundInShort(sameDayDeadlines.detect(aLoad(schedule)))).toHaveLength(1);
  });

  it('cannot be told of items without a day, or of a course without assessments', () => {
    const schedule = aScheduleOf({
      PSY101: { assessments: [due, {}, { kind: 'participation' }] },
      PSY102: { assessments: [due] },
      PSY103: {},
    });
    const findings = sameDayDeadlines.detect(aLoad(schedule));
    expect(untoldInShort(findings)).toEqual(['T5 PSY101~cannot-tell: due-date', 'T5 PSY103~cannot-tell: due-date']);
    expect(findings.at(1)?.evidence.map(({ itemCode }) => itemCode)).toEqual(['T2']);
  });
});
