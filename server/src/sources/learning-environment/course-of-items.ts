import { fileIssue, type ImportIssue } from '../import-issue.js';
import type { SourceOptions } from '../source-options.js';
import type { CourseItem } from './course-item.js';

/** The course of each item, null where there is no telling. */
export interface CourseOfItems {
  readonly of: (item: CourseItem) => string | null;
  readonly issues: readonly ImportIssue[];
}

/**
 * The course that was said for a file of one course: what the environment calls it need not be its code here. In a file of
 * several courses each item keeps the course it names.
 */
export function courseOfItems(file: string, items: readonly CourseItem[], { course }: SourceOptions): CourseOfItems {
  const named = [...new Set(items.flatMap((item) => item.course ?? []))];
  const [only] = named;
  const replaced = course !== null && named.length === 1 && only !== course ? only : null;
  const of = (item: CourseItem) => (named.length > 1 ? (item.course ?? course) : (course ?? item.course));
  const without = items.filter((item) => of(item) === null);
  return {
    of,
    issues: [
      ...(replaced ? [fileIssue(file, 'course-said', { named: replaced, course: course ?? '' })] : []),
      ...(without.length > 0 ? [notNamed(file, without.length, items.length)] : []),
    ],
  };
}

/** Items without a course beside others that have one keep nothing from being imported. */
function notNamed(file: string, count: number, all: number): ImportIssue {
  const issue = fileIssue(file, 'course-not-named', { count });
  return count < all ? { ...issue, held: true } : issue;
}
