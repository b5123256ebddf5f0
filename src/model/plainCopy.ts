import type { Finding } from './finding.js';
import { showable, unshowable } from './text/characters.js';

/** How deep the values of a document may be nested; a comparison needs about twenty levels. */
export const MAX_DEPTH = 64;
/** How many values a document may hold: five thousand aspects of eight roles, each claim with its source, are 220,000. */
export const MAX_VALUES = 250_000;

// Nobody mends more at once.
const MOST = 1000;

/** No field can be called so: these reach an object's prototype when a careless program copies them. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

export interface PlainCopy {
  readonly value: unknown;
  /** What was left out because it is not data, with the place where it stood. */
  readonly refused: readonly Finding[];
}

/**
 * A copy of anything as plain data, so that what follows meets no getters, circles, functions, bottomless nesting or
 * characters that nothing can show. Never throws; what cannot be copied is left out and named.
 */
export function plainCopy(input: unknown): PlainCopy {
  const refused: Finding[] = [];
  const open = new Set<object>();
  // The way to the value at hand; copied only where something is said.
  const path: (string | number)[] = [];
  let left = MAX_VALUES;

  const refuse = (code: string, message: string, more: Partial<Finding> = {}): undefined => {
    if (refused.length >= MOST) return undefined;
    refused.push({ code, severity: 'error', path: [...path], message, ...more });
    return undefined;
  };

  const copy = (value: unknown): unknown => {
    if (left-- <= 0) {
      // Said once: every value after it would say the same.
      if (left === -1) refuse('document/large', TOO_MANY, { path: [] });
      return undefined;
    }
    if (typeof value === 'string') return copyText(value);
    if (value === null || PLAIN.has(typeof value)) return value;
    if (typeof value !== 'object') {
      return refuse('value/plain', `A ${typeof value} is not data. Write text, a list or fields.`);
    }
    if (open.has(value)) {
      const message = 'The value contains itself, so it has no end. Write it out.';
      return refuse('value/circle', message);
    }
    if (path.length >= MAX_DEPTH) {
      return refuse('value/depth', `Values are nested more than ${MAX_DEPTH} levels deep.`);
    }
    open.add(value);
    try {
      return Array.isArray(value) ? copyList(value) : copyFields(value);
    } catch {
      return refuse('value/plain', 'The value cannot be read. Pass plain data.');
    } finally {
      open.delete(value);
    }
  };

  const copyText = (text: string): string => {
    const bad = unshowable(text);
    if (!bad) return text;
    const message = `The text holds the character ${bad.name}, which nothing can show. Remove it.`;
    refuse('text/character', message, { found: bad.name });
    return showable(text);
  };

  const copyList = (list: readonly unknown[]): unknown[] => {
    const items: unknown[] = [];
    for (let i = 0; i < list.length && left > 0; i++) items.push(copyAt(list, i));
    return items;
  };

  const copyFields = (fields: object): object => {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      if (left <= 0) break;
      const value = isName(key) ? copyAt(fields, key) : undefined;
      // An absent field and an undefined one mean the same, and JSON has only the first.
      if (value !== undefined) copied[key] = value;
    }
    return copied;
  };

  const isName = (key: string): boolean => {
    const bad = unshowable(key);
    if (!RESERVED_KEYS.has(key) && !bad) return true;
    path.push(key);
    if (bad) {
      const message = `The name of the field holds the character ${bad.name}, which nothing can show. Remove it.`;
      refuse('key/character', message, { found: bad.name, on: 'key' });
    } else {
      const message = `"${key}" cannot name a field: programs take it for something else. Use another name.`;
      refuse('key/reserved', message, { found: key, on: 'key' });
    }
    path.pop();
    return false;
  };

  const copyAt = (holder: object, key: string | number): unknown => {
    path.push(key);
    try {
      return copy(Reflect.get(holder, key));
    } catch {
      return refuse('value/plain', 'The value cannot be read. Pass plain data.');
    } finally {
      path.pop();
    }
  };

  return { value: copy(input), refused };
}

const PLAIN = new Set(['number', 'boolean', 'undefined']);
const TOO_MANY = `The document holds more than ${MAX_VALUES.toLocaleString('en')} values, more than any reader takes. Split it.`;
