import { compareText } from '../util/index.js';
import type { ListedFinding } from './finding-filter.js';

/** The findings about one course; null for those that several courses bring about together. */
export interface FindingGroup<T> {
  readonly course: string | null;
  readonly findings: readonly T[];
}

/** The findings by the course they are about, in order of its code, those about several courses first; each stands in one group. */
export function findingsByCourse<T extends ListedFinding>(findings: readonly T[]): readonly FindingGroup<T>[] {
  const byCourse = new Map<string, T[]>();
  for (const each of findings) {
    const course = onlyCourseOf(each) ?? '';
    byCourse.set(course, [...(byCourse.get(course) ?? []), each]);
  }
  return [...byCourse]
    .sort(([a], [b]) => compareText(a, b))
    .map(([course, group]) => ({ course: course === '' ? null : course, findings: group }));
}

function onlyCourseOf({ finding }: ListedFinding): string | null {
  const courses = new Set(finding.evidence.map(({ courseCode }) => courseCode));
  const [only] = courses;
  return courses.size === 1 && only !== undefined ? only : null;
}
