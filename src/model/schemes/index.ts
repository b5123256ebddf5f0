export { raci } from './raci.js';
