import type { AcademicYear, ClockTime, IsoWeek, PlainDate } from '../calendar/index.js';
import type { Sourced } from './provenance.js';

/** What students are asked to do. The first three are sat at a set time; the others are handed in or done along the way. */
export const ASSESSMENT_KINDS = [
  'written-exam',
  'digital-exam',
  'oral-exam',
  'paper',
  'assignment',
  'report',
  'presentation',
  'project',
  'portfolio',
  'thesis',
  'practical',
  'quiz',
  'participation',
  'other',
] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

const EXAM_KINDS: ReadonlySet<AssessmentKind> = new Set(['written-exam', 'digital-exam', 'oral-exam']);

/** An assessment of a course in one academic year: an exam, a paper, an assignment, a resit. */
export interface Assessment extends Sourced {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly code: string;
  readonly title: string;
  readonly kind: AssessmentKind;
  /** Percent of the mark of its weight group; null where it is not stated. */
  readonly weightPercent: number | null;
  /** Weights add up to 100 within a group; null is the course's only or main group. */
  readonly weightGroup: string | null;
  readonly minimumGrade: number | null;
  /** The day it is due or sat; null when not (yet) announced. */
  readonly dueOn: PlainDate | null;
  /** The week, where only the week is known. */
  readonly dueWeek: IsoWeek | null;
  readonly dueTime: ClockTime | null;
  /** How long the sitting takes, in hours. */
  readonly durationHours: number | null;
  /** The day students get the task. */
  readonly releasedOn: PlainDate | null;
  /** The day the date was first announced. */
  readonly announcedOn: PlainDate | null;
  /** All hours of work on it, the sitting included, as stated by the course. */
  readonly effortHours: number | null;
  readonly words: number | null;
  readonly pages: number | null;
  readonly groupWork: boolean | null;
  readonly feedbackOn: PlainDate | null;
  /** The code of the assessment this one is a resit of. */
  readonly resitOf: string | null;
  readonly movable: boolean | null;
  readonly windowStart: PlainDate | null;
  readonly windowEnd: PlainDate | null;
}

/** Whether the assessment is sat at a set time, rather than handed in. */
export function isExam(assessment: Pick<Assessment, 'kind'>): boolean {
  return EXAM_KINDS.has(assessment.kind);
}

/** Whether it is a resit: only students who did not pass take it, so it is no part of a course's planned hours. */
export function isResit(assessment: Pick<Assessment, 'resitOf'>): boolean {
  return assessment.resitOf !== null;
}
