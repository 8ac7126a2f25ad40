export * from './parse-policy.js';
export * from './setting.js';
