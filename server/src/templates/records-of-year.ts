import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Course, CurriculumCourse, Schedule } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';

/** A programme in a year, of all that is stored. */
export interface FilledWith {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

/** A course with its place in the programme. */
export interface PlacedCourse {
  readonly course: Course;
  readonly entry: CurriculumCourse;
}

/** All that is known of a programme and one of its years. */
export interface RecordsOfYear
  extends Omit<Schedule, 'courses' | 'curriculum' | 'enrolments' | 'activityCounts' | 'evaluations'> {
  readonly courses: readonly PlacedCourse[];
}

/** What is stored of a programme and one of its years, in order of course. Calendars of other programmes are left out. */
export function recordsOfYear({ schedule, programmeCode, academicYear }: FilledWith): RecordsOfYear {
  const curriculum = schedule.curriculum.filter((entry) => entry.programmeCode === programmeCode).sort(byCourse);
  const own = new Set(curriculum.map(({ courseCode }) => courseCode));
  const courses = new Map(schedule.courses.map((course) => [course.code, course]));
  const ofYear = <R extends Dated>(records: readonly R[]) =>
    records.filter((record) => record.academicYear === academicYear && own.has(record.courseCode)).sort(byCourse);
  return {
    programmes: schedule.programmes.filter(({ code }) => code === programmeCode),
    courses: curriculum.flatMap((entry) => {
      const course = courses.get(entry.courseCode);
      return course ? [{ course, entry }] : [];
    }),
    optionGroups: schedule.optionGroups.filter((group) => group.programmeCode === programmeCode),
    calendar: schedule.calendar.filter(
      (entry) => entry.academicYear === academicYear && (entry.programmeCode ?? programmeCode) === programmeCode,
    ),
    offerings: ofYear(schedule.offerings),
    activities: ofYear(schedule.activities),
    assessments: ofYear(schedule.assessments),
  };
}

interface Dated {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
}

const byCourse = byKeys<{ readonly courseCode: string }>(({ courseCode }) => courseCode);
