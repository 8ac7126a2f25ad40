import type { AssessmentKind, CourseRun } from '../schedule/index.js';
import type { CourseInStyles } from './course-in-styles.js';
import type { CourseLoad, LoadItem } from './load-item.js';
import { scaleHours } from './spread-over-days.js';

/** What is written, on paper or screen: extra time is for this and for exams. */
const WRITTEN_WORK: ReadonlySet<AssessmentKind> = new Set([
  'paper',
  'assignment',
  'report',
  'portfolio',
  'thesis',
  'quiz',
]);

/** A what-if and every rule about students with extra time ask for the same courses again. */
const known = new WeakMap<CourseInStyles, Map<number, CourseInStyles>>();

/**
 * The course for a student whose exams and written work take `factor` times as long: the sitting of exams and the work on written
 * assessments grow, everything else stays. The hours then add up to more than the budget: extra time is not free.
 */
export function lengthenedCourse(course: CourseInStyles, run: CourseRun, factor: number): CourseInStyles {
  const byFactor = known.get(course) ?? new Map<number, CourseInStyles>();
  known.set(course, byFactor);
  const found = byFactor.get(factor) ?? {
    steady: lengthened(course.steady, run, factor),
    typical: lengthened(course.typical, run, factor),
    'last-minute': lengthened(course['last-minute'], run, factor),
  };
  byFactor.set(factor, found);
  return found;
}

function lengthened(course: CourseLoad, { assessments }: CourseRun, factor: number): CourseLoad {
  const written = new Set(assessments.filter(({ kind }) => WRITTEN_WORK.has(kind)).map(({ code }) => code));
  const longer = (item: LoadItem): LoadItem => {
    const isWritten = item.kind === 'assignment' && item.assessmentCode !== null && written.has(item.assessmentCode);
    if (item.kind !== 'exam' && !isWritten) return item;
    return { ...item, hours: item.hours * factor, daily: scaleHours(item.daily, factor) };
  };
  return { ...course, items: course.items.map(longer), itemisedItems: course.itemisedItems.map(longer) };
}
