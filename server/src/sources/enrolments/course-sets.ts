import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { CourseSet, EnrolledCourse } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { SummedEnrolments } from '../summed-table.js';

/** Students with the same courses, of one programme in one year. */
export interface CountedSet {
  readonly year: AcademicYear;
  readonly programme: string | null;
  readonly courses: readonly EnrolledCourse[];
  readonly students: number;
}

const byCode = byKeys<EnrolledCourse>(
  ({ code }) => code,
  ({ period }) => period ?? '',
);
const bySize = byKeys<CourseSet & { readonly key: string }>(
  ({ students }) => -students,
  ({ key }) => key,
);

/** The sets by year and programme, equal ones as one; the same sets in any order give the same answer. */
export function courseSets(sets: readonly CountedSet[]): readonly SummedEnrolments[] {
  const groups = new Map<string, { readonly of: CountedSet; readonly merged: Map<string, CourseSet> }>();
  for (const set of sets) {
    const groupKey = JSON.stringify([set.year, set.programme]);
    const group = groups.get(groupKey) ?? { of: set, merged: new Map<string, CourseSet>() };
    groups.set(groupKey, group);
    const courses = [...set.courses].sort(byCode);
    const key = JSON.stringify(courses);
    const before = group.merged.get(key)?.students ?? 0;
    group.merged.set(key, { courses, students: before + set.students });
  }
  return [...groups].sort(byKeys(([key]) => key)).map(([, { of, merged }]) => ({
    academicYear: of.year,
    programmeCode: of.programme,
    sets: [...merged]
      .map(([key, set]) => ({ key, ...set }))
      .sort(bySize)
      .map(({ courses, students }) => ({ courses, students })),
  }));
}
