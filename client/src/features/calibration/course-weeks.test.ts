import type { CalibrationDocument } from '@evenkeel/shared/contract';
import { week, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { coursesOf, worstWeek } from './course-weeks.js';

const of = (course: string, text: string, actual: number): CalibrationDocument['weeks'][number] => ({
  ...{ course, year: year(), week: week(text), number: 0, actual, predicted: 10 },
});

describe('the weeks of a calibration by course', () => {
  const courses = coursesOf([
    of('A', '2026-W40', 9),
    of('B', '2026-W40', 10),
    of('A', '2026-W41', 14),
    of('A', '2026-W42', 6),
  ]);

  it('stand together, in the order in which the courses come', () => {
    expect(courses.map(({ course, weeks }) => [course, weeks.length])).toEqual([
      ['A', 3],
      ['B', 1],
    ]);
  });

  it('have one that is furthest from what was predicted, the first of equals', () => {
    expect(courses.map((course) => worstWeek(course).week)).toEqual(['2026-W41', '2026-W40']);
  });
});
