import type { AcademicCalendar, AcademicYear } from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import type { Assessment } from './assessment.js';
import { type CourseSpan, courseSpan } from './course-span.js';
import type { Activity, Offering } from './offering.js';
import type { Course, CurriculumCourse } from './programme.js';
import type { Schedule } from './schedule.js';

/** A course as a cohort takes it in one academic year, with all that is known about it. */
export interface CourseRun {
  readonly course: Course;
  readonly curriculum: CurriculumCourse;
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  readonly span: CourseSpan;
  /** The largest number stated by its offerings; null where none is. */
  readonly expectedStudents: number | null;
}

/**
 * The runs of these courses in the year of the calendar, in the order given; a course the schedule does not know has none. Each
 * kind of record is read once, for a schedule may hold hundreds of courses.
 */
export function courseRuns(
  schedule: Schedule,
  taken: readonly CurriculumCourse[],
  calendar: AcademicCalendar,
): readonly CourseRun[] {
  const codes = new Set(taken.map((entry) => entry.courseCode));
  const courses = new Map(
    schedule.courses.filter(({ code }) => codes.has(code)).map((course) => [course.code, course]),
  );
  const offerings = byCourse(schedule.offerings, codes, calendar.year);
  const activities = byCourse(schedule.activities, codes, calendar.year);
  const assessments = byCourse(schedule.assessments, codes, calendar.year);
  return taken.flatMap((curriculum) => {
    const course = courses.get(curriculum.courseCode);
    if (!course) return [];
    const dated = {
      offerings: (offerings.get(course.code) ?? []).sort(byPeriod),
      activities: (activities.get(course.code) ?? []).sort(byCodeAndGroup),
      assessments: (assessments.get(course.code) ?? []).sort(byCode),
    };
    const span = courseSpan({ ...dated, calendar });
    return [{ course, curriculum, ...dated, span, expectedStudents: largestNumber(dated.offerings) }];
  });
}

const byPeriod = byKeys<Offering>((offering) => offering.periodCode);
const byCode = byKeys<Assessment>((assessment) => assessment.code);
const byCodeAndGroup = byKeys<Activity>(
  (activity) => activity.code,
  (activity) => activity.group ?? '',
);

function byCourse<T extends { readonly courseCode: string; readonly academicYear: AcademicYear }>(
  records: readonly T[],
  codes: ReadonlySet<string>,
  year: AcademicYear,
): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    if (record.academicYear !== year || !codes.has(record.courseCode)) continue;
    const ofCourse = found.get(record.courseCode);
    if (ofCourse) ofCourse.push(record);
    else found.set(record.courseCode, [record]);
  }
  return found;
}

function largestNumber(offerings: readonly Offering[]): number | null {
  const students = offerings.flatMap((offering) => offering.expectedStudents ?? []);
  return students.length > 0 ? Math.max(...students) : null;
}
