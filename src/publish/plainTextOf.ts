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
