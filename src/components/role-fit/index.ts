export type { RoleFitLabels } from './labels.js';
export { RoleFit, type RoleFitProps } from './RoleFit.js';
