export * from './find-hotspots.js';
export * from './heat-level.js';
export * from './hotspot.js';
export * from './recovery-weeks.js';
