import type { LoadDocument } from '../contract/index.js';
import type { CohortLoad, CourseLoad } from '../load/index.js';
import { byKeys } from '../util/index.js';

type GroupAssumption = LoadDocument['assumptions'][number];

/** Of each series with parallel groups, in order: whether the hours are of the student's own group, the mean over all, or none. */
export function groupAssumptions({ courses, cohort }: CohortLoad): GroupAssumption[] {
  const notAttended = cohort.runs.flatMap(({ course, othersSeries }) =>
    othersSeries.map((activity) => assumption(course.code, activity, { attends: 'none', groups: 0, chosen: [] })),
  );
  return [...courses.flatMap(attendedSeries), ...notAttended].sort(
    byKeys(
      ({ course }) => course,
      ({ activity }) => activity,
    ),
  );
}

function attendedSeries({ courseCode, items }: CourseLoad): readonly GroupAssumption[] {
  return items.flatMap(({ kind, title, basis }) => {
    if (kind !== 'contact' || basis.kind !== 'timetable' || title === null) return [];
    const { groups, chosen } = basis;
    if (groups === 1 && chosen.length === 0) return [];
    return [assumption(courseCode, title, { attends: chosen.length > 0 ? 'group' : 'mean', groups, chosen })];
  });
}

function assumption(
  course: string,
  activity: string,
  said: Pick<GroupAssumption, 'attends' | 'groups' | 'chosen'>,
): GroupAssumption {
  return { kind: 'parallel-groups', course, activity, ...said };
}
