export * from './build-problem.js';
export * from './evaluate-choice.js';
export * from './goal.js';
export { greedyStep } from './greedy-choice.js';
export { type MoveShare, orderMoves } from './order-moves.js';
export * from './rebalance-model.js';
export * from './rebalance-problem.js';
export { betterChoice, type FoundChoice, foundChoice, foundToday } from './rebalance-state.js';
export { searchChoice } from './search-choice.js';
