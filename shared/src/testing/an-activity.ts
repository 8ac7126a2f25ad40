import { addDays, isoWeekOf } from '../calendar/index.js';
import type { ActivityCount, Assessment, Schedule } from '../schedule/index.js';
import { aCalendarRecord, aCourse, aCurriculumCourse, anAssessment, anOffering, aSchedule, day } from './builders.js';

/** The Monday on which the course of `aScheduleWithDeadlines` begins. */
const START = day('2026-09-07');
const WEEKS = 30;

/** A course of thirty weeks without a break, with deadlines on days counted from its start and their weights. */
export function aScheduleWithDeadlines(
  deadlines: readonly (readonly [inDays: number, weightPercent: number])[],
  part: Partial<Schedule> = {},
): Schedule {
  const span = { start: START, end: addDays(START, 7 * WEEKS - 1) };
  const assessments = deadlines.map(
    ([inDays, weightPercent], index): Assessment =>
      anAssessment({ code: `T${index + 1}`, weightPercent, dueOn: addDays(START, inDays) }),
  );
  return aSchedule({
    courses: [aCourse({ ec: 20 })],
    curriculum: [aCurriculumCourse()],
    offerings: [anOffering({ startDate: span.start, endDate: span.end })],
    calendar: [aCalendarRecord({ kind: 'period', ...span })],
    assessments,
    ...part,
  });
}

/** Counts of that course week by week from its first. */
export function weekCounts(counts: readonly number[]): readonly ActivityCount[] {
  return counts.map((count, index) => ({
    week: isoWeekOf(addDays(START, 7 * index)),
    date: null,
    count,
    activeStudents: null,
    enrolledStudents: null,
  }));
}
