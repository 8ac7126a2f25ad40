export { type Balance, balanceOf } from './balance.js';
export { carterProximityCost } from './carter-proximity-cost.js';
export * from './cohort-load.js';
export { type CourseLoadInput, courseLoad } from './course-load.js';
export * from './load-item.js';
export * from './week-load.js';
export { type WeekHours, weeklyHours } from './weekly-hours.js';
