import type { AcademicYear } from '../calendar/index.js';
import type { AssessmentFields, AssessmentKind } from './assessment-fields.js';
import type { SourceClaim } from './claims/source-claim.js';
import type { Sourced } from './provenance.js';

const EXAM_KINDS: ReadonlySet<AssessmentKind> = new Set(['written-exam', 'digital-exam', 'oral-exam']);

/** An assessment of a course in one academic year: an exam, a paper, an assignment, a resit. Its fields follow from its claims. */
export interface Assessment extends Sourced, AssessmentFields {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly code: string;
  /** What each source says of it; none where only one ever spoke of it and nothing changed since. */
  readonly claims: readonly SourceClaim[];
}

/** Whether the assessment is sat at a set time, rather than handed in. */
export function isExam(assessment: Pick<Assessment, 'kind'>): boolean {
  return EXAM_KINDS.has(assessment.kind);
}

/** Whether it is a resit: only students who did not pass take it, so it is no part of a course's planned hours. */
export function isResit(assessment: Pick<Assessment, 'resitOf'>): boolean {
  return assessment.resitOf !== null;
}
