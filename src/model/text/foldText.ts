import { plainText } from './plainText.js';
import type { Text } from './types.js';

/** The words of a text, the same for texts that differ only in marks, case and spacing. */
export function foldText(text: Text): string {
  return plainText(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
