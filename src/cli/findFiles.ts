import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { nearestName } from '../model/nearestName.js';
import { Trouble } from './trouble.js';

/** What is looked for where nobody names a file. */
export const COMPARISONS = '**/*.comparison.{yaml,yml,json}';

/**
 * The files that somebody named: files as they are, folders with the comparisons in them, and patterns. Without a name,
 * every comparison below the working folder. Paths are relative to it, in order, each once.
 */
export async function findFiles(named: readonly string[]): Promise<string[]> {
  const searches = named.length > 0 ? await Promise.all(named.map(searchFor)) : [COMPARISONS];
  const found = await Promise.all(searches.map(filesOf));
  const vain = searches.filter((_, index) => found[index]?.length === 0);
  if (vain.length > 0) throw new Trouble(nothingFound(vain.map(wordsOf)));
  return [...new Set(found.flat())].sort();
}

/** A pattern, or a file that is there whatever characters its name has. */
type Search = string | { readonly file: string };

async function searchFor(name: string): Promise<Search> {
  const there = await statOf(name);
  if (there && (there === 'unreadable' || !there.isDirectory())) return { file: name };
  // Loaded where a pattern is looked for: a commit hook names its files, and does not wait for it.
  const { convertPathToPattern, isDynamicPattern } = await import('tinyglobby');
  if (there) return `${convertPathToPattern(name).replace(/\/$/, '')}/${COMPARISONS}`;
  const pattern = sep === '\\' ? name.replaceAll('\\', '/') : name;
  if (isDynamicPattern(pattern)) return pattern;
  throw new Trouble(`There is no file "${name}".${await nearest(name)}`);
}

async function statOf(name: string): Promise<Stats | 'unreadable' | undefined> {
  return stat(name).catch(({ code }: NodeJS.ErrnoException) =>
    code === 'ENOENT' ? undefined : 'unreadable',
  );
}

async function filesOf(search: Search): Promise<string[]> {
  if (typeof search !== 'string') return [shown(search.file)];
  const { glob } = await import('tinyglobby');
  const files = await glob(search, {
    absolute: true,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  return files.map(shown);
}

function wordsOf(search: Search): string {
  return typeof search === 'string' ? search : search.file;
}

function nothingFound(patterns: readonly string[]): string {
  const looked = `Looked for ${patterns.join(' and ')} in ${process.cwd()}.`;
  return `There is no comparison to read. ${looked} Write one with "rolewise new", or name your files.`;
}

async function nearest(name: string): Promise<string> {
  const siblings = await readdir(dirname(name)).catch(() => []);
  const found = nearestName(basename(name), siblings);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}

/** A path as reports say it: relative to the working folder, with `/`. */
function shown(file: string): string {
  return relative(process.cwd(), resolve(file)).split(sep).join('/');
}
