export * from './builders.js';
export * from './policies.js';
