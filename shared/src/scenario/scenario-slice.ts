import type { AcademicYear } from '../calendar/index.js';
import { curriculumGiven, type Schedule } from '../schedule/index.js';
import { affectedProgrammes } from './affected-programmes.js';

/**
 * The part of the schedule that a change of the programme's courses can touch: the programmes that share a course with it that year,
 * with all their courses. Enrolments and activity of students are left out: what is handed to a browser holds no small groups.
 */
export function scenarioSlice(schedule: Schedule, programmeCode: string, academicYear: AcademicYear): Schedule {
  const own = curriculumGiven(schedule, programmeCode, academicYear).map(({ courseCode }) => courseCode);
  const programmes = new Set([programmeCode, ...affectedProgrammes(schedule, academicYear, own)]);
  const curriculum = schedule.curriculum.filter((entry) => programmes.has(entry.programmeCode));
  const courses = new Set(curriculum.map(({ courseCode }) => courseCode));
  const isGiven = (record: { readonly courseCode: string; readonly academicYear: AcademicYear }) =>
    record.academicYear === academicYear && courses.has(record.courseCode);
  return {
    programmes: schedule.programmes.filter(({ code }) => programmes.has(code)),
    courses: schedule.courses.filter(({ code }) => courses.has(code)),
    curriculum,
    optionGroups: schedule.optionGroups.filter((group) => programmes.has(group.programmeCode)),
    offerings: schedule.offerings.filter(isGiven),
    activities: schedule.activities.filter(isGiven),
    assessments: schedule.assessments.filter(isGiven),
    calendar: schedule.calendar.filter(
      (entry) =>
        entry.academicYear === academicYear && (entry.programmeCode === null || programmes.has(entry.programmeCode)),
    ),
    enrolments: [],
    activityCounts: [],
    evaluations: schedule.evaluations.filter(({ courseCode }) => courses.has(courseCode)),
  };
}
