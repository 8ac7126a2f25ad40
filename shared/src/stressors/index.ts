export * from './detector.js';
export * from './finding.js';
export * from './rule-id.js';
