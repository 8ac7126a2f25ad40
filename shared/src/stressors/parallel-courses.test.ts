import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, type CoursePlan, day, foundInShort, untoldInShort } from '../testing/index.js';
import { parallelCourses } from './parallel-courses.js';

const courses = (count: number, part: CoursePlan = {}) =>
  Object.fromEntries(Array.from({ length: count }, (_, index): [string, CoursePlan] => [`PSY10${index + 1}`, part]));

describe('courses side by side', () => {
  it('are reported above three, red above four, as one finding for weeks in a row', () => {
    const four = parallelCourses.detect(aLoad(aScheduleOf(courses(4))));
    expect(foundInShort(four)).toEqual(['T17 2026-W37: amber 4 against 3 (T17.amber)']);
    expect(four[0]?.weeks).toHaveLength(10);
    expect(foundInShort(parallelCourses.detect(aLoad(aScheduleOf(courses(5)))))).toEqual([
      'T17 2026-W37: red 5 against 4 (T17.red)',
    ]);
  });

  it('are none at three', () => {
    expect(foundInShort(parallelCourses.detect(aLoad(aScheduleOf(courses(3)))))).toEqual([]);
  });

  it('are told apart by number: a course more for two weeks is red for two weeks only', () => {
    const short = { offering: { startDate: day('2026-09-21'), endDate: day('2026-10-04') } };
    const findings = parallelCourses.detect(aLoad(aScheduleOf({ ...courses(4), PSY200: short })));
    expect(foundInShort(findings)).toEqual([
      'T17 2026-W37: amber 4 against 3 (T17.amber)',
      'T17 2026-W39: red 5 against 4 (T17.red)',
      'T17 2026-W41: amber 4 against 3 (T17.amber)',
    ]);
  });

  it('run on over a vacation, of which the weeks are not named', () => {
    const findings = parallelCourses.detect(aLoad(aScheduleOf(courses(4, { offering: { periodCode: '2' } }))));
    expect(foundInShort(findings)).toHaveLength(1);
    expect(findings[0]?.weeks).toContain('2026-W51');
    expect(findings[0]?.weeks).not.toContain('2026-W53');
    expect(findings[0]?.weeks).toContain('2027-W01');
  });

  it('cannot be told in study weeks without courses', () => {
    expect(untoldInShort(parallelCourses.detect(aLoad(aScheduleOf(courses(4)))))).toEqual([
      'T17 cannot-tell: enough-courses',
    ]);
  });
});
