export * from './effective-policy.js';
export * from './parse-policy.js';
export * from './setting.js';
export * from './setting-faults.js';
