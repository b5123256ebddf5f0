import { readFile } from 'node:fs/promises';
import type { Comparison } from '../../model/types.js';
import { type LmsKind, type LmsOptions, lmsPackage } from '../../publish/index.js';
import { folderOf } from '../../publish/site/addresses.js';
import { packaged } from './assets.js';
import type { Writer } from './Writer.js';
import { zipOf } from './zipOf.js';

/** Writes packages for learning management systems: one of each kind in each language, beside the pages of that language. */
export async function writePackages(
  comparison: Comparison,
  languages: readonly string[],
  kinds: readonly LmsKind[],
  options: LmsOptions,
  writer: Writer,
): Promise<void> {
  for (const kind of kinds) {
    const assets = await assetsOf(kind);
    for (const lang of languages) {
      const folder = folderOf({ comparison, own: comparison.lang }, lang);
      const files = lmsPackage(comparison, kind, assets, { ...options, lang });
      await writer.write(`${folder}${comparison.id}-${kind}.zip`, zipOf(files));
    }
  }
}

async function assetsOf(kind: LmsKind): Promise<Record<string, string>> {
  const paths = { 'styles.css': 'styles.css', 'page.css': 'page.css', 'lms.js': `lms/${kind}.js` };
  const read = Object.entries(paths).map(async ([name, path]) => {
    return [name, await readFile(packaged(path), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
