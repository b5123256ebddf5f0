import { Trouble } from '../trouble.js';
import type { ReadDocument } from './readDocument.js';

/** Two documents with one id would have one folder, and the later would write over the earlier. */
export function refuseSameIds(documents: readonly ReadDocument[]): void {
  const known = new Map<string, string>();
  for (const { comparison, checked } of documents) {
    if (!comparison) continue;
    const other = known.get(comparison.id);
    if (other) {
      throw new Trouble(
        `${other} and ${checked.file} both have the id "${comparison.id}", so their pages would have the same ` +
          'addresses. Give one of them another id.',
      );
    }
    known.set(comparison.id, checked.file);
  }
}
