import type { Assessment } from '@evenkeel/shared/schedule';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** A resit names another assessment of the same course and year. */
export const resitsKnown: Check = ({ draft, stored }) => {
  const drafted = [...draft.assessments.values()];
  const known = new Set(
    [...stored.assessments, ...drafted.map(({ record }) => record)].map((item) => keyOf(item, item.code)),
  );
  return drafted.flatMap(({ record, place }) => {
    const { resitOf } = record;
    if (resitOf === null) return [];
    const parts = { field: 'resitOf', value: resitOf, values: { course: record.courseCode } };
    if (resitOf === record.code) return [rowIssue(place, 'resit-of-itself', parts)];
    return known.has(keyOf(record, resitOf)) ? [] : [rowIssue(place, 'resit-unknown', parts)];
  });
};

function keyOf(assessment: Assessment, code: string): string {
  return JSON.stringify([assessment.courseCode, assessment.academicYear, code]);
}
