import { clockTime } from '../calendar/index.js';
import { type CohortLoad, cohortLoad } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import { type Assessment, type Course, cohortOf, type Offering, type Schedule } from '../schedule/index.js';
import { aCourse, aCurriculumCourse, anAssessment, anOffering, aSchedule, day, week, year } from './builders.js';
import { aPolicy } from './policies.js';

/** The load of year 1 of programme BPSY with the policy it was made with: what a detector looks at. */
export function aLoad(
  schedule: Schedule = aSchedule(),
  policy: Policy = aPolicy(),
): { load: CohortLoad; policy: Policy } {
  const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
  if (!cohort) throw new Error('The schedule has no programme BPSY');
  return { load: cohortLoad(cohort, policy, 'typical'), policy };
}

/** The load with these hours in these weeks (`2026-W41`), known to the hour; null is a week that cannot be told. */
export function withHours(load: CohortLoad, hours: Readonly<Record<string, number | null>>): CohortLoad {
  const wanted = new Map(Object.entries(hours).map(([id, value]) => [week(id), value]));
  const weeks = load.weeks.map((one) => {
    const value = wanted.get(one.week);
    if (value === undefined) return one;
    return { ...one, hours: value, low: value, high: value, status: value === null ? 'cannot-tell' : 'known' } as const;
  });
  return { ...load, weeks };
}

/** A course as tests write it down: its assessments beside it, and what differs from a course of 5 EC in block 1. */
export interface CoursePlan {
  readonly course?: Partial<Course>;
  readonly offering?: Partial<Offering>;
  readonly assessments?: readonly Partial<Assessment>[];
}

/** A schedule of core courses of year 1, by course code. */
export function aScheduleOf(plans: Readonly<Record<string, CoursePlan>>, part: Partial<Schedule> = {}): Schedule {
  const courses = Object.entries(plans);
  return aSchedule({
    courses: courses.map(([code, plan]) => aCourse({ code, name: `Course ${code}`, ...plan.course })),
    curriculum: courses.map(([courseCode]) => aCurriculumCourse({ courseCode })),
    offerings: courses.map(([courseCode, plan]) => anOffering({ courseCode, ...plan.offering })),
    assessments: courses.flatMap(([courseCode, plan]) =>
      (plan.assessments ?? []).map((one, index) => anAssessment({ courseCode, code: `T${index + 1}`, ...one })),
    ),
    ...part,
  });
}

/** A written exam on a day, or on a day and time (`2026-11-05 09:00`), of so many hours; null where that is not known. */
export function anExam(when: string, durationHours: number | null): Partial<Assessment> {
  const [date = '', time] = when.split(' ');
  const dueTime = time === undefined ? null : clockTime(time);
  return { kind: 'written-exam', dueOn: day(date), dueTime, durationHours };
}
