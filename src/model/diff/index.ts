export type { Change, ChangeSide } from './types.js';
