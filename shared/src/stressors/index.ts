export * from './catalogue.js';
export * from './detector.js';
export * from './find-stressors.js';
export * from './finding.js';
export * from './free-half-days.js';
export * from './rule-id.js';
export * from './setting-part.js';
