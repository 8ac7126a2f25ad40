import { daysBetween, type PlainDate } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type Assessment, type CourseRun, isExam } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments, historyOf } from './graded-assessments.js';
import { isAbove, isBelow, type Level } from './threshold.js';

/**
 * C1: a date that students heard late: a few days ahead of it (red), an exam less than some weeks ahead, or after their course had
 * begun. A date that came with the first import of its source may have been known long before: only its being early is certain.
 */
export const lateDateNotice: Detector = {
  id: 'C1',
  settings: ['C1.examDays', 'C1.afterStartDays', 'C1.red'],
  needs: ['announcement', 'due-date'],
  detect: (input) => {
    const assessments = gradedAssessments(input).filter(({ kind }) => kind !== 'participation');
    const findings = assessments.flatMap((assessment) => findingOf(input, assessment));
    return [...findings, ...untold(input, assessments)];
  },
};

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const notice = noticeOf(input, assessment);
  if (!notice?.isCertain) return [];
  const measure = measured(input, assessment, notice.on);
  return measure ? [assessmentFinding(input, { rule: 'C1', action: 'announce-earlier', assessment, measure })] : [];
}

function untold(input: DetectorInput, all: readonly Assessment[]) {
  const unclear = all.filter((assessment) => !isTold(input, assessment));
  const missing = [
    ...(unclear.some(({ dueOn }) => dueOn === null) ? (['due-date'] as const) : []),
    ...(unclear.every(({ dueOn }) => dueOn === null) && unclear.length > 0 ? [] : (['announcement'] as const)),
  ];
  return untoldAssessments(input, { rule: 'C1', missing, assessments: unclear, of: all });
}

function isTold(input: DetectorInput, assessment: Assessment): boolean {
  const notice = noticeOf(input, assessment);
  if (!notice) return false;
  return notice.isCertain || measured(input, assessment, notice.on) === null;
}

interface Notice {
  readonly on: PlainDate;
  /** Otherwise it was then at the latest. */
  readonly isCertain: boolean;
}

/** The day its date was told: as stated, else as remembered. What was first imported after its day had been told before. */
function noticeOf(input: DetectorInput, assessment: Assessment): Notice | null {
  const { dueOn, announcedOn } = assessment;
  if (dueOn === null) return null;
  if (announcedOn !== null) return { on: announcedOn, isCertain: true };
  const dated = historyOf(input, assessment)?.dated ?? null;
  return dated && { on: dated.on, isCertain: dated.isNews && dated.on <= dueOn };
}

function measured(
  { load, policy }: DetectorInput,
  assessment: Assessment,
  on: PlainDate,
): (Level & { readonly value: number }) | null {
  const ahead = assessment.dueOn === null ? 0 : daysBetween(on, assessment.dueOn);
  if (isBelow(ahead, settingValue(policy, 'C1.red'))) return { severity: 'red', setting: 'C1.red', value: ahead };
  if (isExam(assessment) && isBelow(ahead, settingValue(policy, 'C1.examDays')))
    return { severity: 'amber', setting: 'C1.examDays', value: ahead };
  const run = load.cohort.runs.find(({ course }) => course.code === assessment.courseCode);
  const late = run ? daysIntoCourse(run, on) : null;
  const isLate = late !== null && isAbove(late, settingValue(policy, 'C1.afterStartDays'));
  return isLate ? { severity: 'amber', setting: 'C1.afterStartDays', value: late } : null;
}

/** Days after the first day of the course; null where it is not known when it starts. */
function daysIntoCourse({ span }: CourseRun, on: PlainDate): number | null {
  return span.basis === 'year' ? null : daysBetween(span.start, on);
}
