import type { Assessment } from '../schedule/index.js';
import type { CourseRecords } from './course-records.js';

/**
 * One assessment in the place of two: due when the first is, with the weights, hours and sizes of both together. What only one of them
 * states is not guessed for the other: the sum is then unknown.
 */
export function mergeAssessments(
  records: CourseRecords,
  { kept, gone, title }: { readonly kept: Assessment; readonly gone: Assessment; readonly title: string },
): CourseRecords {
  const merged: Assessment = {
    ...kept,
    title,
    weightPercent: together(kept.weightPercent, gone.weightPercent),
    effortHours: together(kept.effortHours, gone.effortHours),
    words: together(kept.words, gone.words),
    pages: together(kept.pages, gone.pages),
    claims: [],
  };
  const assessments = records.assessments.flatMap((one) => {
    if (one === gone || one.resitOf === gone.code) return [];
    return one === kept ? merged : one;
  });
  return { ...records, assessments };
}

const together = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
