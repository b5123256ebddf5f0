export type { SourceListLabels } from './labels.js';
export { SourceList, type SourceListProps } from './SourceList.js';
