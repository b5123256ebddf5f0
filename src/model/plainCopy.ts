import type { Finding } from './finding.js';

const MAX_DEPTH = 64;
const MAX_VALUES = 200_000;

// Names that reach an object's prototype when a careless program copies them.
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export interface PlainCopy {
  readonly value: unknown;
  /** What was left out because it is not data, with the place where it stood. */
  readonly refused: readonly Finding[];
}

/**
 * A copy of anything as plain data, so that what follows meets no getters, circles, functions or bottomless nesting.
 * Never throws; what cannot be copied is left out and named.
 */
export function plainCopy(input: unknown): PlainCopy {
  const refused: Finding[] = [];
  const open = new Set<object>();
  let left = MAX_VALUES;

  const refuse = (code: string, path: readonly (string | number)[], message: string): undefined => {
    refused.push({ code, severity: 'error', path: [...path], message });
    return undefined;
  };

  const copy = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (left-- <= 0) {
      // Said once: every value after it would say the same.
      return left === -1
        ? refuse('document/large', [], `The document holds more than ${MAX_VALUES} values.`)
        : undefined;
    }
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) {
      return value;
    }
    if (typeof value !== 'object') {
      return refuse(
        'value/plain',
        path,
        `A ${typeof value} is not data. Write text, a list or fields.`,
      );
    }
    if (open.has(value)) {
      return refuse(
        'value/circle',
        path,
        'The value contains itself, so it has no end. Write it out.',
      );
    }
    if (path.length >= MAX_DEPTH) {
      return refuse('value/depth', path, `Values are nested more than ${MAX_DEPTH} levels deep.`);
    }
    open.add(value);
    try {
      return Array.isArray(value) ? copyList(value, path) : copyFields(value, path);
    } catch {
      return refuse('value/plain', path, 'The value cannot be read. Pass plain data.');
    } finally {
      open.delete(value);
    }
  };

  const copyList = (list: readonly unknown[], path: readonly (string | number)[]): unknown[] => {
    const items: unknown[] = [];
    for (let i = 0; i < list.length && left > 0; i++) items.push(read(list, i, path));
    return items;
  };

  const copyFields = (fields: object, path: readonly (string | number)[]): object => {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      if (left <= 0) break;
      if (RESERVED.has(key)) {
        const message = `"${key}" cannot name a field: programs take it for something else. Use another name.`;
        refused.push({
          code: 'key/reserved',
          severity: 'error',
          path: [...path, key],
          message,
          found: key,
          on: 'key',
        });
        continue;
      }
      const value = read(fields, key, path);
      // An absent field and an undefined one mean the same, and JSON has only the first.
      if (value !== undefined) copied[key] = value;
    }
    return copied;
  };

  const read = (
    holder: object,
    key: string | number,
    path: readonly (string | number)[],
  ): unknown => {
    let value: unknown;
    try {
      value = Reflect.get(holder, key);
    } catch {
      return refuse('value/plain', [...path, key], 'The value cannot be read. Pass plain data.');
    }
    return copy(value, [...path, key]);
  };

  return { value: copy(input, []), refused };
}
