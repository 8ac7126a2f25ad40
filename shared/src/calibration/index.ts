export * from './calibrate.js';
export { countedCourses } from './counted-courses.js';
export type { CourseScore, Score } from './course-score.js';
export { fitShape, NEARLY, type Range, SEARCHED, type ShapeFit } from './fit-shape.js';
export { type ModelShape, shapeOfPolicy } from './model-shape.js';
export { NAIVE_PREDICTORS, type NaivePredictor } from './naive-predictors.js';
export type { Observations } from './observe-courses.js';
export * from './observed-course.js';
export { type Beaten, type NaiveScore, type ShapeScore, scoreNaive, scoreShape } from './score-predictors.js';
export {
  type AcceptedCalibration,
  type CalibratedSettings,
  calibratedSettings,
  withCalibration,
} from './with-calibration.js';
