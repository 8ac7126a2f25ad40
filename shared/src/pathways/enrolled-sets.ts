import type { AcademicYear } from '../calendar/index.js';
import { type CohortRef, curriculumGiven, type Schedule, studyYearOf } from '../schedule/index.js';
import { byKeys } from '../util/index.js';

/** Courses that students take together, with how many do. */
export interface EnrolledSet {
  /** Codes in order, each once. */
  readonly courses: readonly string[];
  readonly students: number;
}

/** A place of a course in a programme. */
interface CoursePlace {
  readonly programmeCode: string;
  readonly studyYear: number;
}

const places = new WeakMap<Schedule, Map<AcademicYear, ReadonlyMap<string, readonly CoursePlace[]>>>();

/**
 * What the students of a cohort take, all their courses, those of other years of study and programmes too: it is one student who
 * does the work. A student belongs to the programme the source names, else to the one whose courses make up most of the EC (of several
 * equal ones to each), and in it to the year of study with most of the EC (of equal ones the later). Equal sets are one.
 */
export function enrolledSets(schedule: Schedule, ref: CohortRef): readonly EnrolledSet[] {
  const merged = new Map<string, EnrolledSet>();
  const known = new Set(schedule.programmes.map(({ code }) => code));
  const placesOf = coursePlaces(schedule, ref.academicYear);
  const ecOf = new Map(schedule.courses.map(({ code, ec }) => [code, ec]));
  for (const { academicYear, programmeCode, sets } of schedule.enrolments) {
    if (academicYear !== ref.academicYear) continue;
    const named = programmeCode !== null && known.has(programmeCode) ? programmeCode : null;
    if (named !== null && named !== ref.programmeCode) continue;
    for (const set of sets) {
      const courses = [...new Set(set.courses.map(({ code }) => code))].sort();
      if (!belongsTo(ref, named, { courses, placesOf, ecOf })) continue;
      const key = JSON.stringify(courses);
      merged.set(key, { courses, students: (merged.get(key)?.students ?? 0) + set.students });
    }
  }
  return [...merged].sort(byKeys(([key]) => key)).map(([, set]) => set);
}

interface Taken {
  readonly courses: readonly string[];
  readonly placesOf: ReadonlyMap<string, readonly CoursePlace[]>;
  readonly ecOf: ReadonlyMap<string, number>;
}

function belongsTo(ref: CohortRef, named: string | null, { courses, placesOf, ecOf }: Taken): boolean {
  const programmes = new Map<string, number>();
  const years = new Map<number, number>();
  for (const code of courses) {
    // A course without EC still says where its students belong.
    const ec = (ecOf.get(code) ?? 0) + 1e-6;
    for (const { programmeCode, studyYear } of placesOf.get(code) ?? []) {
      programmes.set(programmeCode, (programmes.get(programmeCode) ?? 0) + ec);
      if (programmeCode === ref.programmeCode) years.set(studyYear, (years.get(studyYear) ?? 0) + ec);
    }
  }
  const own = programmes.get(ref.programmeCode) ?? 0;
  if (own === 0 || (named === null && own < Math.max(...programmes.values()) - 1e-9)) return false;
  const [first] = [...years].sort(
    byKeys(
      ([, ec]) => -Math.round(ec * 1e4),
      ([studyYear]) => -studyYear,
    ),
  );
  return first?.[0] === ref.studyYear;
}

function coursePlaces(schedule: Schedule, year: AcademicYear): ReadonlyMap<string, readonly CoursePlace[]> {
  const ofSchedule = places.get(schedule) ?? new Map<AcademicYear, ReadonlyMap<string, readonly CoursePlace[]>>();
  places.set(schedule, ofSchedule);
  const found = ofSchedule.get(year) ?? readPlaces(schedule, year);
  ofSchedule.set(year, found);
  return found;
}

function readPlaces(schedule: Schedule, year: AcademicYear): ReadonlyMap<string, readonly CoursePlace[]> {
  const byCourse = new Map<string, CoursePlace[]>();
  for (const { code: programmeCode } of schedule.programmes) {
    for (const entry of curriculumGiven(schedule, programmeCode, year)) {
      const list = byCourse.get(entry.courseCode) ?? [];
      byCourse.set(entry.courseCode, list);
      list.push({ programmeCode, studyYear: studyYearOf(entry) });
    }
  }
  return byCourse;
}
