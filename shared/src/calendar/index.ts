export * from './academic-calendar.js';
export * from './academic-year.js';
export * from './assumed-calendar.js';
export * from './calendar-entry.js';
export * from './clock-time.js';
export * from './holidays.js';
export * from './iso-week.js';
export * from './plain-date.js';
