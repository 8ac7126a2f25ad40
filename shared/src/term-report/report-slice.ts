import type { AcademicYear } from '../calendar/index.js';
import type { Schedule } from '../schedule/index.js';

/** The part of the schedule that a report of the programme needs: its courses in these years. Enrolments and activity are left out. */
export function reportSlice(schedule: Schedule, programmeCode: string, years: readonly AcademicYear[]): Schedule {
  const curriculum = schedule.curriculum.filter((entry) => entry.programmeCode === programmeCode);
  const courses = new Set(curriculum.map(({ courseCode }) => courseCode));
  const isGiven = (record: { readonly courseCode: string; readonly academicYear: AcademicYear }) =>
    years.includes(record.academicYear) && courses.has(record.courseCode);
  return {
    programmes: schedule.programmes.filter(({ code }) => code === programmeCode),
    courses: schedule.courses.filter(({ code }) => courses.has(code)),
    curriculum,
    optionGroups: schedule.optionGroups.filter((group) => group.programmeCode === programmeCode),
    offerings: schedule.offerings.filter(isGiven),
    activities: schedule.activities.filter(isGiven),
    assessments: schedule.assessments.filter(isGiven),
    calendar: schedule.calendar.filter(
      (entry) =>
        years.includes(entry.academicYear) && (entry.programmeCode === null || entry.programmeCode === programmeCode),
    ),
    enrolments: [],
    activityCounts: [],
    evaluations: schedule.evaluations.filter(({ courseCode }) => courses.has(courseCode)),
  };
}
