import { epochDay, firstDayOf, isWorkingDay, lastDayOf, type PlainDate, periodByCode } from '../calendar/index.js';
import { type Assessment, isExam } from '../schedule/index.js';
import type { CourseRecords } from './course-records.js';
import type { ScenarioChange, SplitPart } from './scenario-change.js';

/** What stands in the way of a change (`refused`), or should be known before it is proposed (`warning`). */
export const CHANGE_ISSUES = {
  'unknown-assessment': 'refused',
  locked: 'refused',
  'outside-year': 'refused',
  'weight-range': 'refused',
  'hours-range': 'refused',
  'no-change': 'refused',
  'too-few-parts': 'refused',
  'weights-differ': 'refused',
  'hours-differ': 'refused',
  'merge-with-itself': 'refused',
  'unknown-period': 'refused',
  'not-in-period': 'refused',
  'closed-day': 'warning',
  'before-release': 'warning',
  'after-resit': 'warning',
  'outside-window': 'warning',
  'set-by-exam-office': 'warning',
  'weights-not-100': 'warning',
} as const satisfies Readonly<Record<string, 'refused' | 'warning'>>;
export type ChangeIssueCode = keyof typeof CHANGE_ISSUES;

/** An issue with the value it is about: a day, a weight, a code; null where the change itself says it. */
export interface ChangeIssue {
  readonly code: ChangeIssueCode;
  readonly detail: string | null;
}

const issue = (code: ChangeIssueCode, detail: string | null = null): ChangeIssue => ({ code, detail });

/** Sums of percents and hours that differ by less are equal. */
const SAME = 1e-6;

/** Whether none of the issues stands in the way. */
export function isAllowed(issues: readonly ChangeIssue[]): boolean {
  return issues.every(({ code }) => CHANGE_ISSUES[code] !== 'refused');
}

/** What stands in the way of a change of these records, and what should be known of it. The records are those before the change. */
export function changeIssues(records: CourseRecords, change: ScenarioChange): readonly ChangeIssue[] {
  if (change.kind === 'period') return periodIssues(records, change.from, change.to);
  const assessment = records.assessments.find(({ code }) => code === change.assessmentCode);
  if (!assessment) return [issue('unknown-assessment', change.assessmentCode)];
  switch (change.kind) {
    case 'due':
      return [...lockIssues(assessment), ...dayIssues(records, assessment, change.to.dueOn)];
    case 'weight':
      return weightIssues(records, assessment, change.to);
    case 'hours':
      return change.to !== null && !(change.to >= 0) ? [issue('hours-range', String(change.to))] : [];
    case 'form':
      return change.to === assessment.kind ? [issue('no-change')] : [];
    case 'lock':
      return (assessment.movable === false) === change.to ? [issue('no-change')] : [];
    case 'split':
      return splitIssues(records, assessment, change.to);
    case 'merge':
      return mergeIssues(records, assessment, change.other);
  }
}

function periodIssues({ calendar, offerings }: CourseRecords, from: string, to: string): readonly ChangeIssue[] {
  if (from === to) return [issue('no-change')];
  const unknown = [from, to].find((code) => !periodByCode(calendar, code));
  if (unknown !== undefined) return [issue('unknown-period', unknown)];
  return offerings.some(({ periodCode }) => periodCode === from) ? [] : [issue('not-in-period', from)];
}

function lockIssues(assessment: Assessment): readonly ChangeIssue[] {
  if (assessment.movable === false) return [issue('locked')];
  return isExam(assessment) && assessment.movable !== true ? [issue('set-by-exam-office')] : [];
}

function dayIssues(records: CourseRecords, assessment: Assessment, day: PlainDate | null): readonly ChangeIssue[] {
  if (day === null) return assessment.dueOn === null ? [issue('no-change')] : [];
  const { calendar } = records;
  if (day < firstDayOf(calendar.year) || day > lastDayOf(calendar.year)) return [issue('outside-year', day)];
  const { releasedOn, windowStart, windowEnd } = assessment;
  const resit = records.assessments.find(({ resitOf, dueOn }) => resitOf === assessment.code && dueOn && dueOn <= day);
  return [
    ...(isWorkingDay(calendar, epochDay(day)) ? [] : [issue('closed-day', day)]),
    ...(releasedOn && day <= releasedOn ? [issue('before-release', releasedOn)] : []),
    ...(resit ? [issue('after-resit', resit.dueOn)] : []),
    ...((windowStart && day < windowStart) || (windowEnd && day > windowEnd)
      ? [issue('outside-window', [windowStart ?? '…', windowEnd ?? '…'].join('/'))]
      : []),
  ];
}

function weightIssues(records: CourseRecords, assessment: Assessment, to: number): readonly ChangeIssue[] {
  if (!(to >= 0 && to <= 100)) return [issue('weight-range', String(to))];
  const group = records.assessments.filter(
    ({ weightGroup, resitOf }) => weightGroup === assessment.weightGroup && resitOf === null,
  );
  if (group.some(({ weightPercent }) => weightPercent === null)) return [];
  const total = group.reduce((sum, one) => sum + (one === assessment ? to : (one.weightPercent ?? 0)), 0);
  return Math.abs(total - 100) < SAME ? [] : [issue('weights-not-100', String(total))];
}

function splitIssues(
  records: CourseRecords,
  assessment: Assessment,
  parts: readonly SplitPart[],
): readonly ChangeIssue[] {
  if (parts.length < 2) return [issue('too-few-parts')];
  const days = parts.flatMap(({ dueOn }) => (dueOn ? dayIssues(records, assessment, dueOn) : []));
  return [
    ...lockIssues(assessment),
    ...(addsUp(parts, 'weightPercent', assessment.weightPercent) ? [] : [issue('weights-differ')]),
    ...(addsUp(parts, 'effortHours', assessment.effortHours) ? [] : [issue('hours-differ')]),
    ...days,
  ];
}

function addsUp(parts: readonly SplitPart[], of: 'weightPercent' | 'effortHours', whole: number | null): boolean {
  if (whole === null) return parts.every((part) => part[of] === null);
  const total = parts.reduce((sum, part) => sum + (part[of] ?? 0), 0);
  return parts.every((part) => (part[of] ?? -1) >= 0) && Math.abs(total - whole) < SAME;
}

function mergeIssues({ assessments }: CourseRecords, kept: Assessment, other: string): readonly ChangeIssue[] {
  if (other === kept.code) return [issue('merge-with-itself')];
  const gone = assessments.find(({ code }) => code === other);
  return gone ? [...lockIssues(kept), ...lockIssues(gone)] : [issue('unknown-assessment', other)];
}
