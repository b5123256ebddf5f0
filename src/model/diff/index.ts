export { diffComparisons } from './diffComparisons.js';
export type { Change, ChangeSide } from './types.js';
