export { blocks, documentSchema, skeleton } from './document.js';
export type { IdKinds, Ref } from './refs.js';
