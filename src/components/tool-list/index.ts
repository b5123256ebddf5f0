export type { ToolListLabels } from './labels.js';
export { ToolList, type ToolListProps } from './ToolList.js';
