import type { AcademicCalendar } from '../calendar/index.js';
import { type CourseRun, courseRuns } from './course-run.js';
import type { CurriculumCourse } from './programme.js';
import type { Schedule } from './schedule.js';
import { indexOf } from './schedule-index.js';

/** A place in a curriculum for courses that no programme has: the same one each time, so that their runs are the same too. */
const withoutPlace = new WeakMap<Schedule, Map<string, CurriculumCourse>>();

/**
 * The runs of courses by their codes, whichever programme they belong to: with their place in this programme where they have one.
 * Codes the schedule does not know have none.
 */
export function runsOfCourses(
  schedule: Schedule,
  codes: readonly string[],
  { programmeCode, calendar }: { readonly programmeCode: string; readonly calendar: AcademicCalendar },
): readonly CourseRun[] {
  const own = new Map(
    (indexOf(schedule).curriculum.get(programmeCode) ?? []).map((entry) => [entry.courseCode, entry]),
  );
  const taken = codes.flatMap((code) => own.get(code) ?? elsewhere(schedule, code) ?? []);
  return courseRuns(schedule, taken, calendar);
}

function elsewhere(schedule: Schedule, code: string): CurriculumCourse | null {
  const known = withoutPlace.get(schedule) ?? new Map<string, CurriculumCourse>();
  withoutPlace.set(schedule, known);
  const before = known.get(code);
  const course = indexOf(schedule).courses.get(code);
  if (before || !course) return before ?? null;
  const { provenance, fieldProvenance } = course;
  const place: CurriculumCourse = {
    ...{ programmeCode: '', courseCode: code, studyYear: null, requirement: 'option', optionGroup: null },
    ...{ provenance, fieldProvenance },
  };
  known.set(code, place);
  return place;
}
