export type { RoleOverlapLabels } from './labels.js';
export { RoleOverlap, type RoleOverlapProps } from './RoleOverlap.js';
