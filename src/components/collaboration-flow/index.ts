export { CollaborationFlow, type CollaborationFlowProps } from './CollaborationFlow.js';
export type { CollaborationFlowLabels } from './labels.js';
