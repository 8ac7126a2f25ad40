export * from './accepted-weeks.js';
export * from './find-hotspots.js';
export * from './heat-level.js';
export * from './hotspot.js';
export * from './most-urgent-first.js';
export * from './recovery-weeks.js';
