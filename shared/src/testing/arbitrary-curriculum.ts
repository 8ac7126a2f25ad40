import type fastCheck from 'fast-check';
import type { CurriculumInstance } from '../curriculum/index.js';
import { aCurriculum } from './curricula.js';

/** Instances of at most seven courses and three periods of both kinds, some of them impossible. */
export function arbitraryCurriculum(fc: typeof fastCheck): fastCheck.Arbitrary<CurriculumInstance> {
  const limit = (max: number) => fc.option(fc.nat(max), { freq: 2 });
  return fc
    .record({ courses: fc.integer({ min: 1, max: 7 }), periods: fc.integer({ min: 1, max: 3 }) })
    .chain(({ courses, periods }) => {
      const course = fc.nat(courses - 1);
      return fc
        .record({
          ec: fc.array(fc.constantFrom(1, 2.5, 3, 5, 6), { minLength: courses, maxLength: courses }),
          prerequisites: fc.array(fc.tuple(course, course), { maxLength: 4 }),
          unwanted: fc.array(fc.tuple(course, fc.nat(periods - 1)), { maxLength: 5 }),
          named: fc.option(fc.array(fc.uniqueArray(course, { maxLength: 5 }), { minLength: 1, maxLength: 3 })),
          limits: fc.record({ minLoad: limit(8), maxLoad: limit(18), minCourses: limit(2), maxCourses: limit(4) }),
          weights: fc.record({ balance: fc.constantFrom(1, 2), unwanted: fc.constantFrom(0, 1, 5) }),
        })
        .map(({ named, ...rest }) =>
          aCurriculum({
            ...rest,
            periods,
            ...(named ? { curricula: named, squared: 'distance-from-band' as const } : {}),
          }),
        );
    });
}
