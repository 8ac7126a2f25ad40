import { cohortLoad } from '@evenkeel/shared/load';
import {
  aCalendarRecord,
  aCohort,
  aCourse,
  anActivity,
  anAssessment,
  aPolicy,
  aSession,
  BLOCK_ONE,
  day,
  week,
} from '@evenkeel/shared/testing';
import { describe, it } from '@jest/globals';
import { courseText } from './course-text.js';
import { expectGolden } from './golden-file.js';

/** A course of 10 EC with lectures, three parallel work groups, a quiz, an essay, a report in a week, an exam and its resit. */
const cohort = aCohort({
  calendar: [
    ...BLOCK_ONE,
    aCalendarRecord({ kind: 'vacation', code: 'autumn', start: day('2026-10-19'), end: day('2026-10-25') }),
    aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2026-11-29') }),
  ],
  courses: [aCourse({ ec: 10 })],
  activities: [
    anActivity({
      sessions: ['09-08', '09-15', '09-22', '09-29', '10-06', '10-13'].map((on) => aSession(`2026-${on}`)),
    }),
    ...['1', '2', '3'].map((group) =>
      anActivity({
        code: 'WG',
        kind: 'work-group',
        group,
        prepHoursPerSession: 3,
        sessions: ['09-17', '10-01', '10-15', '10-29'].map((on) => aSession(`2026-${on}`, { hours: 3 })),
      }),
    ),
  ],
  assessments: [
    anAssessment({ code: 'Q1', title: 'Quiz', kind: 'quiz', weightPercent: 10, dueOn: day('2026-09-25') }),
    anAssessment({
      code: 'E1',
      title: 'Essay',
      kind: 'paper',
      weightPercent: 30,
      words: 2000,
      dueOn: day('2026-10-16'),
    }),
    anAssessment({ code: 'R1', title: 'Report', kind: 'report', weightPercent: 20, dueWeek: week('2026-W44') }),
    anAssessment({
      code: 'X1',
      title: 'Exam',
      kind: 'written-exam',
      weightPercent: 40,
      durationHours: 3,
      dueOn: day('2026-11-05'),
    }),
    anAssessment({ code: 'X1-R', title: 'Exam', kind: 'written-exam', resitOf: 'X1', dueOn: day('2027-01-14') }),
  ],
});

describe('the load of an example course', () => {
  it('is what a director would expect, week by week', () => {
    expectGolden('example-course.txt', courseText(cohortLoad(cohort, aPolicy(), 'typical')));
  });
});
