export { ComparisonTable, type ComparisonTableProps } from './ComparisonTable.js';
export type { ComparisonTableLabels } from './labels.js';
