export { raci } from './raci.js';
export { schemeOf } from './schemeOf.js';
