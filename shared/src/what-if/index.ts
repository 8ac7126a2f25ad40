export * from './analyse-cohort.js';
export * from './candidate-moves.js';
export * from './longest-term.js';
export * from './move-assessment.js';
export {
  type DatedAssessment,
  type FixedReason,
  fixedReason,
  isAllowed,
  isMovable,
  nearestWorkingDay,
} from './move-window.js';
export * from './moved-load.js';
export * from './rejected-moves.js';
export * from './suggest-moves.js';
export * from './tried-move.js';
