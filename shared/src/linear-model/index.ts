export {
  buildLinearModel,
  type Column,
  type LinearModelBuilder,
  type RowBounds,
  type Term,
} from './build-linear-model.js';
export { costOf, isSolution, type LinearModel } from './linear-model.js';
