import { plainText } from '../model/text/plainText.js';
import type { Text } from '../model/types.js';

/** The characters of a text; none where it is missing or broken, so that a head or an address can do without. */
export function plainTextOf(text: Text | undefined): string | undefined {
  try {
    const plain = text && plainText(text);
    return typeof plain === 'string' && plain.trim() !== '' ? plain : undefined;
  } catch {
    return undefined;
  }
}

/** The characters of each name in a list, without those that are missing or broken. */
export function namesOf(names: unknown): string[] {
  return Array.isArray(names) ? names.flatMap((name) => plainTextOf(name) ?? []) : [];
}
