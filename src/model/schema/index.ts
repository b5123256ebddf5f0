export { blocks, documentSchema, SCHEMA_VERSION, skeleton } from './document.js';
export type { IdKinds, Ref } from './ids.js';
