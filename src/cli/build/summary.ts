import { join } from 'node:path';
import picocolors from 'picocolors';
import { counted } from '../../model/text/counted.js';
import { colour } from '../output.js';
import type { Cleared } from './clearLeftovers.js';
import type { ReadDocument } from './readDocument.js';
import type { Writer } from './Writer.js';

/** The closing lines: where each document begins, what could not be written, what went, how much there is. */
export function summaryOf(
  documents: readonly ReadDocument[],
  writer: Writer,
  { removed, kept }: Cleared,
): string {
  const { bold, dim, red } = picocolors.createColors(colour);
  const lines = documents.map(({ checked, comparison, languages }) => {
    if (!comparison)
      return `${red(checked.file)}  nothing of it can be shown, and nothing was written`;
    const page = join(writer.folder, comparison.id, 'index.html');
    const own = languages.includes(comparison.lang);
    const start = own ? page : join(writer.folder, comparison.id, `${languages[0]}`, 'index.html');
    return `${checked.file}  ${dim('→')} ${bold(start)}`;
  });
  const built = documents.filter(({ comparison }) => comparison).length;
  const files = `${counted(writer.written.size, 'file')}, ${writer.changed} of them new or changed`;
  const went = removed.map(
    (path) => `${join(writer.folder, path)}  ${dim('is built no more: removed')}`,
  );
  const left = kept.map(
    (path) =>
      `${join(writer.folder, path)}  ${dim('is built no more, and has been changed since: left to you')}`,
  );
  return [
    ...lines,
    ...went,
    ...left,
    '',
    `${counted(built, 'document')} in ${writer.folder}: ${files}`,
  ].join('\n');
}
