import { describe, expect, it } from '@jest/globals';
import { studentGroup } from './student-group.js';

describe('a group of students', () => {
  const sets = [
    { courses: [3, 1], students: 2 },
    { courses: [7], students: 1 },
    { courses: [1, 3, 3], students: 4 },
  ];

  it('merges those who take the same courses, in whatever order and however often these are named', () => {
    const group = studentGroup('year 1', sets);
    expect([...group.students]).toEqual([6, 1]);
    expect([...group.courses]).toEqual([1, 3, 7]);
    expect([...group.starts]).toEqual([0, 2, 3]);
    expect([...group.distinct]).toEqual([1, 3, 7]);
    expect(group.total).toBe(7);
  });

  it('is the same in whatever order they come', () => {
    expect(studentGroup('year 1', sets.toReversed())).toEqual(studentGroup('year 1', sets));
  });

  it('keeps a student without courses and leaves out sets without students', () => {
    const group = studentGroup('empty', [
      { courses: [], students: 1 },
      { courses: [2], students: 0 },
    ]);
    expect([...group.students]).toEqual([1]);
    expect(group.courses).toHaveLength(0);
  });
});
