import { clip } from '../finding.js';
import { plainText } from '../text/plainText.js';
import type { Text } from '../types.js';

/** Words of the document as a message quotes them. */
export function quote(text: Text): string {
  return `"${clip(plainText(text), 50)}"`;
}
