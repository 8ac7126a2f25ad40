import type { LeftOutCourse } from '@evenkeel/shared/calibration';
import type { CalibrationDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { issueText } from '../import/issue-text.js';
import type { ImportIssue } from '../sources/import-issue.js';

/** The courses that took no part, as the contract tells them. */
export function leftOutCourses(leftOut: readonly LeftOutCourse[]): CalibrationDocument['leftOut'] {
  return leftOut.map(({ courseCode, academicYear, reason }) => ({ course: courseCode, year: academicYear, reason }));
}

/** The rows that could not be used, in words. */
export function issueLines(errors: readonly ImportIssue[], language: Language): CalibrationDocument['issues'] {
  return errors.map((issue) => ({
    file: issue.place.file,
    row: issue.place.row,
    message: issueText(issue, language),
  }));
}
