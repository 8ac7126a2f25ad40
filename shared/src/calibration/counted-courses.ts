import type { Schedule } from '../schedule/index.js';

/** What a calibration needs of a schedule: the courses in which activity was counted, and the calendar. */
export function countedCourses(schedule: Schedule): Schedule {
  const counted = new Set(schedule.activityCounts.map(({ courseCode }) => courseCode));
  const ofCounted = <T extends { readonly courseCode: string }>(records: readonly T[]) =>
    records.filter(({ courseCode }) => counted.has(courseCode));
  return {
    ...schedule,
    courses: schedule.courses.filter(({ code }) => counted.has(code)),
    curriculum: ofCounted(schedule.curriculum),
    offerings: ofCounted(schedule.offerings),
    activities: ofCounted(schedule.activities),
    assessments: ofCounted(schedule.assessments),
    enrolments: [],
  };
}
