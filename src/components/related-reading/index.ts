export type { RelatedReadingLabels } from './labels.js';
export { RelatedReading, type RelatedReadingProps } from './RelatedReading.js';
