export * from './hotspot.js';
