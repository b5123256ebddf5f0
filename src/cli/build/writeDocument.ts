import type { LmsKind } from '../../publish/index.js';
import { publishComparison } from '../../publish/index.js';
import { drawPicture } from './drawPicture.js';
import type { ReadDocument } from './readDocument.js';
import type { Writer } from './Writer.js';
import { writePackages } from './writePackages.js';

export interface WriteOptions {
  baseUrl?: string;
  lang?: string;
  theme: 'auto' | 'light' | 'dark';
  jsonLd: boolean;
  image: boolean;
  lms?: readonly LmsKind[];
}

/** Writes every file of a document, in each of its languages. Of one that cannot be shown at all there is none. */
export async function writeDocument(
  { comparison, languages }: ReadDocument,
  { theme, lms = [], ...options }: WriteOptions,
  writer: Writer,
): Promise<void> {
  if (!comparison) return;
  const themed = theme === 'auto' ? options : { ...options, theme };
  for (const file of publishComparison(comparison, { ...themed, languages })) {
    await writer.write(file.path, file.picture ? await drawPicture(file.text) : file.text);
  }
  await writePackages(comparison, languages, lms, themed, writer);
}
