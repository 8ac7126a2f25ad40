import type { AssessmentKind } from '../assessment-fields.js';

const SAT: ReadonlySet<AssessmentKind> = new Set(['written-exam', 'digital-exam', 'oral-exam']);

/** Words for handing something in that say little more than that: each may stand for any of the others. */
const ANY_WORK: ReadonlySet<AssessmentKind> = new Set([
  'assignment',
  'project',
  'report',
  'paper',
  'portfolio',
  'other',
]);

/**
 * Whether two kinds may be the same assessment told by two systems. A learning environment has no word for most kinds, and calls an
 * exam on a computer a quiz; what is sat in a hall is never what is handed in.
 */
export function kindsFit(one: AssessmentKind, other: AssessmentKind): boolean {
  if (one === other || one === 'other' || other === 'other') return true;
  if (SAT.has(one) && SAT.has(other)) return true;
  if (one === 'quiz' || other === 'quiz') return fitsQuiz(one === 'quiz' ? other : one);
  if (SAT.has(one) || SAT.has(other)) return false;
  return ANY_WORK.has(one) || ANY_WORK.has(other);
}

function fitsQuiz(kind: AssessmentKind): boolean {
  return kind === 'digital-exam' || kind === 'written-exam' || kind === 'assignment';
}
