import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeCourse } from './change-course.js';
import { courseTable, vectorOf } from './course-table.js';
import { type GroupWeek, groupWeeks } from './group-weeks.js';
import { studentGroup } from './student-group.js';
import { universityLoad } from './university-load.js';
import type { WeekVector } from './week-vector.js';

const COURSES = 6;
const someHours = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 40, noNaN: true }));
const vector: fc.Arbitrary<WeekVector> = fc
  .record({ first: fc.integer({ min: 2950, max: 2960 }), hours: fc.array(someHours, { maxLength: 8 }) })
  .map((each) => ({ first: each.first, hours: Float64Array.from(each.hours) }));
const set = fc.record({
  courses: fc.uniqueArray(fc.integer({ min: 0, max: COURSES - 1 })),
  students: fc.integer({ min: 1, max: 30 }),
});
const groups = fc
  .array(fc.array(set, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 })
  .map((lists) => lists.map((sets, index) => studentGroup(`group ${index}`, sets)));
const vectors = fc.array(vector, { minLength: COURSES, maxLength: COURSES });
const course = fc.integer({ min: 0, max: COURSES - 1 });

/** Weeks without any hours say nothing, whichever way they came to be there. */
const filled = (weeks: readonly GroupWeek[]) => weeks.filter(({ max }) => max > 0);

describe('a course with other hours', () => {
  it('gives the university that computing everything again would give, to the last bit', () => {
    fc.assert(
      fc.property(vectors, groups, course, vector, (before, students, changed, after) => {
        const university = universityLoad({ courses: courseTable(before), groups: students });
        const found = changeCourse(university, changed, after);
        const expected = universityLoad({ courses: courseTable(before.with(changed, after)), groups: students });
        expect(found.groups.map((group) => filled(groupWeeks(group)))).toEqual(
          expected.groups.map((group) => filled(groupWeeks(group))),
        );
        expect(university).toEqual(universityLoad({ courses: courseTable(before), groups: students }));
      }),
    );
  });

  it('keeps the hours of all courses as they are now, so that changes can follow each other', () => {
    fc.assert(
      fc.property(
        vectors,
        groups,
        fc.array(fc.tuple(course, vector), { maxLength: 5 }),
        (before, students, changes) => {
          const university = universityLoad({ courses: courseTable(before), groups: students });
          const found = changes.reduce((now, [one, after]) => changeCourse(now, one, after), university);
          const now = changes.reduce((list, [one, after]) => list.with(one, after), before);
          const hoursOf = ({ first, hours }: WeekVector) =>
            [...hours].map((each, at) => [first + at, each]).filter(([, each]) => each !== 0);
          now.forEach((expected, one) => {
            expect(hoursOf(vectorOf(found.courses, one))).toEqual(hoursOf(expected));
          });
        },
      ),
    );
  });

  it('touches only the groups that take it', () => {
    const flat = { first: 2950, hours: Float64Array.of(8, 8) };
    const [one, other] = [
      studentGroup('one', [{ courses: [0], students: 9 }]),
      studentGroup('other', [{ courses: [1], students: 9 }]),
    ];
    const university = universityLoad({ courses: courseTable([flat, flat]), groups: [one, other] });
    const found = changeCourse(university, 0, { first: 2951, hours: Float64Array.of(16) });
    expect(found.groups[1]).toBe(university.groups[1]);
    expect(found.groups[0]).not.toBe(university.groups[0]);
    expect(changeCourse(university, 0, flat)).toBe(university);
    expect(() => changeCourse(university, 2, flat)).toThrow('There is no course 2');
  });
});
