import { isFields } from './isFields.js';

/** What an author most likely meant by a value of the wrong kind. */
export interface Correction {
  /** As it is to be written, if it fits on a line. */
  readonly written?: string;
  /** What it then is. */
  readonly value: unknown;
  /** How to get there, as a sentence. */
  readonly advice: string;
}

/** Corrects a value that YAML takes for something else, or one thing where a list of things belongs. */
export function correctionOf(expected: string | null, value: unknown): Correction | undefined {
  const bare = typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'string' && bare) {
    const written = `'${value}'`;
    return { written, value: String(value), advice: `In quotes it is text: ${written}.` };
  }
  if (expected === 'Array' && (bare || (typeof value === 'string' && value !== ''))) {
    const written = `[${value}]`;
    return { written, value: [value], advice: `In brackets it is a list of one: ${written}.` };
  }
  if (expected === 'Array' && isFields(value)) {
    return {
      value: [value],
      advice: 'Make it the entry of a list, with "- " before its first field.',
    };
  }
  return undefined;
}
