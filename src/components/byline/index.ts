export { Byline, type BylineProps } from './Byline.js';
export type { BylineLabels } from './labels.js';
