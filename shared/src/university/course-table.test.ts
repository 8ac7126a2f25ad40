import { describe, expect, it } from '@jest/globals';
import { courseTable, vectorOf, withVector } from './course-table.js';
import type { WeekVector } from './week-vector.js';

const weekOf = (hours: number): WeekVector => ({ first: 2950, hours: Float64Array.of(hours) });

describe('the courses of a university in flat arrays', () => {
  it('hold every change, also once there are so many that all is written anew', () => {
    const before = courseTable(Array.from({ length: 100 }, () => weekOf(1)));
    let now = before;
    for (let course = 0; course < 100; course += 1) now = withVector(now, course, weekOf(course + 2));
    for (let course = 0; course < 100; course += 1) {
      expect(vectorOf(now, course)).toEqual(weekOf(course + 2));
      expect(vectorOf(before, course)).toEqual(weekOf(1));
    }
    expect(now.hours).not.toBe(before.hours);
  });
});
