export { assessmentKey } from '../schedule/index.js';
