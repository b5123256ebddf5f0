export type { Finding, Place } from '../model/finding.js';
export type { ParseResult } from '../model/parse.js';
export { type ReadOptions, type ReadResult, readComparison } from './readComparison.js';
