import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { overAssessment } from './over-assessment.js';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ dueOn: day(`2026-10-${12 + index}`), weightPercent: 100 / count }));
const told = (count: number, ec: number) =>
  foundInShort(overAssessment.detect(aLoad(aScheduleOf({ PSY101: { course: { ec }, assessments: items(count) } }))));

describe('over-assessment', () => {
  it('is more than two items up to 7.5 EC, red from two more', () => {
    expect(told(2, 5)).toEqual([]);
    expect(told(3, 5)).toEqual(['T18 PSY101: amber 3 against 2 (T18.itemsTo7_5Ec)']);
    expect(told(4, 7.5)).toEqual(['T18 PSY101: red 4 against 3 (T18.itemsTo7_5Ec)']);
  });

  it('is more than three items at 15 EC, red above four, and in proportion between', () => {
    expect(told(3, 15)).toEqual([]);
    expect(told(4, 15)).toEqual(['T18 PSY101: amber 4 against 3 (T18.itemsPerExtra7_5Ec)']);
    expect(told(5, 15)).toEqual(['T18 PSY101: red 5 against 4 (T18.itemsPerExtra7_5Ec)']);
    expect(told(3, 10)).toEqual(['T18 PSY101: amber 3 against 2.333 (T18.itemsPerExtra7_5Ec)']);
  });

  it('counts no resits, no formative work and the parts of one assessment once', () => {
    const [first, second] = items(2);
    const more = [
      { ...first, code: 'T1b' },
      { dueOn: day('2026-10-20'), weightPercent: 0, effortHours: 8 },
      { dueOn: day('2027-01-20'), weightPercent: 50, resitOf: 'T1' },
    ];
    const schedule = aScheduleOf({ PSY101: { assessments: [{ ...first }, { ...second }, ...more] } });
    expect(overAssessment.detect(aLoad(schedule))).toEqual([]);
  });

  it('names its items, but no week: the course as a whole is meant', () => {
    const [finding] = overAssessment.detect(aLoad(aScheduleOf({ PSY101: { assessments: items(3) } })));
    expect(finding).toMatchObject({ id: 'T18~BPSY~2026-2027~1~PSY101', weeks: [], dates: [], excessHours: 0 });
    expect(finding?.evidence).toHaveLength(3);
  });

  it('cannot be told of a course of which no assessment is known', () => {
    expect(untoldInShort(overAssessment.detect(aLoad()))).toEqual(['T18 PSY101~cannot-tell: weight']);
  });
});
