import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/** Where to wait for changes, and what to overlook there. */
export interface Watched {
  readonly folders: ReadonlySet<string>;
  ignored(path: string, stats?: Stats): boolean;
}

/**
 * The folders in which files of these names are or may come to be. Folders are watched and not files, so that one that is
 * deleted, renamed or not yet written is seen when it comes.
 */
export async function watchedFolders(named: readonly string[]): Promise<Watched> {
  const whole = new Set<string>();
  const files = new Set<string>();
  for (const name of named.length > 0 ? named : ['.']) {
    const there = await stat(name).catch(() => undefined);
    if (there?.isDirectory()) whole.add(resolve(name));
    else if (there?.isFile() || !isDynamicPattern(name)) files.add(resolve(name));
    else whole.add(resolve(fixedPart(name)));
  }
  const above = new Set([...files].map((file) => dirname(file)));
  const inWhole = (path: string) =>
    [...whole].some((folder) => path === folder || path.startsWith(`${folder}${sep}`));
  return {
    folders: new Set([...whole, ...above]),
    ignored: (path, stats) => {
      if (files.has(path) || above.has(path) || whole.has(path)) return false;
      if (!inWhole(path)) return true;
      if (/[\\/](?:node_modules|\.[^\\/]+)$/.test(path)) return true;
      return (stats?.isFile() ?? false) && !/\.(?:ya?ml|json)$/.test(path);
    },
  };
}

/** The folder before the first part of a pattern that may be several names: `docs` of `docs/*.yaml`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}
