import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactTable } from './contact-table.js';
import { vectorOf } from './course-table.js';

const COURSES = 4;
const rows = fc.array(
  fc.record({
    course: fc.integer({ min: 0, max: COURSES - 1 }),
    day: fc.integer({ min: -400, max: 21_000 }),
    hours: fc.integer({ min: 0, max: 8 }),
  }),
  { maxLength: 60 },
);

describe('contact hours out of sessions', () => {
  it('add up in the week of each session, of its own course', () => {
    fc.assert(
      fc.property(rows, (sessions) => {
        const columns = {
          course: Int32Array.from(sessions, ({ course }) => course),
          day: Int32Array.from(sessions, ({ day }) => day),
          hours: Float64Array.from(sessions, ({ hours }) => hours),
        };
        const table = contactTable(columns, COURSES);
        for (let course = 0; course < COURSES; course += 1) {
          const own = sessions.filter((session) => session.course === course);
          const expected = new Map<number, number>();
          for (const { day, hours } of own) {
            const week = Math.floor((day + 3) / 7);
            expected.set(week, (expected.get(week) ?? 0) + hours);
          }
          const { first, hours } = vectorOf(table, course);
          const found = [...hours].map((each, index) => [first + index, each] as const);
          expect(found.filter(([, each]) => each > 0)).toEqual(
            [...expected].filter(([, each]) => each > 0).sort(([a], [b]) => a - b),
          );
        }
      }),
    );
  });

  it('are none for a course that never meets', () => {
    const none = { course: new Int32Array(), day: new Int32Array(), hours: new Float64Array() };
    expect(vectorOf(contactTable(none, 1), 0).hours).toHaveLength(0);
    expect(() => vectorOf(contactTable(none, 1), 1)).toThrow('There is no course 1');
  });
});
