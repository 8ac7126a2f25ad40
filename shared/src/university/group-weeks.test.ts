import { describe, expect, it } from '@jest/globals';
import { epochDay } from '../calendar/index.js';
import { epochWeekOf } from '../load/index.js';
import { day } from '../testing/index.js';
import { courseTable } from './course-table.js';
import { groupLoad } from './group-load.js';
import { groupWeeks } from './group-weeks.js';
import { studentGroup } from './student-group.js';

const FIRST = epochWeekOf(epochDay(day('2026-12-21')));
const table = courseTable([
  { first: FIRST, hours: Float64Array.of(10, 20) },
  { first: FIRST + 1, hours: Float64Array.of(5, 8) },
  { first: 0, hours: new Float64Array(0) },
]);

describe('the weeks of a group', () => {
  it('hold what is told of its students, by head count', () => {
    const group = studentGroup('year 1', [
      { courses: [0], students: 8 },
      { courses: [0, 1], students: 1 },
      { courses: [2], students: 1 },
    ]);
    expect(groupWeeks(groupLoad(group, table))).toEqual([
      { week: '2026-W52', min: 0, p10: 0, p50: 10, p90: 10, max: 10, mean: 9 },
      { week: '2026-W53', min: 0, p10: 0, p50: 20, p90: 20, max: 25, mean: 18.5 },
      { week: '2027-W01', min: 0, p10: 0, p50: 0, p90: 0, max: 8, mean: 0.8 },
    ]);
  });

  it('take the smallest value that at least so many students do not exceed', () => {
    const set = (course: number) => ({ courses: [course], students: 1 });
    const hours = courseTable(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((each) => ({ first: FIRST, hours: Float64Array.of(each) })),
    );
    const [week] = groupWeeks(
      groupLoad(
        studentGroup(
          'ten',
          Array.from({ length: 10 }, (_, course) => set(course)),
        ),
        hours,
      ),
    );
    expect(week).toMatchObject({ min: 1, p10: 1, p50: 5, p90: 9, max: 10, mean: 5.5 });
  });

  it('are none without students or without hours', () => {
    expect(groupWeeks(groupLoad(studentGroup('none', []), table))).toEqual([]);
    expect(groupWeeks(groupLoad(studentGroup('idle', [{ courses: [2], students: 5 }]), table))).toEqual([]);
  });
});
