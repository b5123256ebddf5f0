export type { RaciMatrixLabels } from './labels.js';
export { RaciMatrix, type RaciMatrixProps } from './RaciMatrix.js';
