import type { AcademicYear } from '../calendar/index.js';
import type { Schedule } from './schedule.js';

interface Slice {
  readonly programmes: ReadonlySet<string>;
  readonly years: readonly AcademicYear[];
}

/**
 * The part of the schedule that is about these programmes in these years, with all their courses. Enrolments and activity of students are
 * left out: what is handed to another place holds no small groups.
 */
export function programmeSlice(schedule: Schedule, { programmes, years }: Slice): Schedule {
  const isOf = ({ programmeCode }: { readonly programmeCode: string }) => programmes.has(programmeCode);
  const curriculum = schedule.curriculum.filter(isOf);
  const courses = new Set(curriculum.map(({ courseCode }) => courseCode));
  const isGiven = (record: { readonly courseCode: string; readonly academicYear: AcademicYear }) =>
    years.includes(record.academicYear) && courses.has(record.courseCode);
  return {
    programmes: schedule.programmes.filter(({ code }) => programmes.has(code)),
    courses: schedule.courses.filter(({ code }) => courses.has(code)),
    curriculum,
    optionGroups: schedule.optionGroups.filter(isOf),
    offerings: schedule.offerings.filter(isGiven),
    activities: schedule.activities.filter(isGiven),
    assessments: schedule.assessments.filter(isGiven),
    calendar: schedule.calendar.filter(
      ({ academicYear, programmeCode }) =>
        years.includes(academicYear) && (programmeCode === null || programmes.has(programmeCode)),
    ),
    enrolments: [],
    activityCounts: [],
    evaluations: schedule.evaluations.filter(({ courseCode }) => courses.has(courseCode)),
  };
}
