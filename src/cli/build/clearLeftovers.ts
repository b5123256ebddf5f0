import { leftoversOf } from './leftovers.js';
import type { ReadDocument } from './readDocument.js';
import { RECORD, readRecord, recordText } from './record.js';
import type { Writer } from './Writer.js';

/** What has become of files that earlier builds wrote and this one did not. */
export interface Cleared {
  readonly removed: readonly string[];
  /** Somebody has changed them since, so they are theirs. */
  readonly kept: readonly string[];
}

/** Takes away what documents are no longer made of, and writes down what is there now. */
export async function clearLeftovers(
  documents: readonly ReadDocument[],
  writer: Writer,
): Promise<Cleared> {
  const before = await readRecord(writer.folder);
  const record = new Map([...before, ...writer.written]);
  const removed: string[] = [];
  const kept: string[] = [];
  for (const document of documents) {
    for (const path of leftoversOf(document, before, writer.written)) {
      const fate = await writer.remove(path, before.get(path));
      if (fate === 'removed') removed.push(path);
      if (fate === 'kept') kept.push(path);
      record.delete(path);
    }
  }
  await writer.write(RECORD, recordText(record));
  return { removed, kept };
}
