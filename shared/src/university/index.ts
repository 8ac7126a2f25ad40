export { changeCourse } from './change-course.js';
export { contactTable } from './contact-table.js';
export { type CourseTable, courseTable, vectorOf } from './course-table.js';
export { type GroupLoad, groupLoad } from './group-load.js';
export { type GroupWeek, groupWeeks } from './group-weeks.js';
export { type SessionColumns, sessionColumns } from './session-columns.js';
export { type StudentGroup, studentGroup, type TakenSet } from './student-group.js';
export { type UniversityLoad, universityLoad } from './university-load.js';
export {
  type GroupOfRuns,
  hoursOfRun,
  type NumberedCourse,
  type UniversityOfRuns,
  universityOfRuns,
} from './university-of-runs.js';
export { SPREAD_MEASURES, type SpreadMeasure } from './week-spread.js';
export { type WeekSpan, type WeekVector, weekVector } from './week-vector.js';
