export { type BalanceProblem, balanceProblem } from './balance-problem.js';
export {
  type Assignment,
  BALANCE_NORMS,
  type BalanceNorm,
  type CurriculumInstance,
  type PeriodLimits,
} from './curriculum-instance.js';
export { type CurriculumModel, curriculumModel } from './curriculum-model.js';
export { assignmentValue, assignmentViolations, curriculumLoads, type Violation } from './evaluate-assignment.js';
export {
  type CurriculumConflict,
  type CurriculumRule,
  findConflict,
  rulesOf,
  withRules,
} from './find-conflict.js';
export { greedyAssignment } from './greedy-assignment.js';
export { boundOnStep, valueStep } from './load-costs.js';
export { lowerBound } from './lower-bound.js';
export { type CurriculumFault, type CurriculumReading, readCurriculum } from './read-curriculum.js';
export { type Found, type SearchOptions, searchAssignment } from './search-assignment.js';
export { tightenedProblem } from './tightened-problem.js';
