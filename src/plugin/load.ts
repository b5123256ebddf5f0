import { readFile } from 'node:fs/promises';
import { type Compiled, compileComparison } from './compile.js';
import { shownPath } from './files.js';
import type { PluginOptions } from './options.js';
import { writeTypes } from './writeTypes.js';

export interface Loaded extends Compiled {
  /** The lines of the file. */
  readonly lines: readonly string[];
}

/**
 * Reads a document from its file, as the options ask for.
 *
 * @param watching Whether the bundler goes on when it is done, and builds again what changes.
 */
export async function loadComparison(
  path: string,
  { strict, rules, onError, types }: PluginOptions,
  watching: boolean,
): Promise<Loaded> {
  // A byte order mark is no column of the first line.
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const show = watching && onError === 'show';
  const compiled = compileComparison(text, shownPath(path), { strict, rules, show });
  const { comparison, warnings } = compiled;
  const isSound = warnings.every(({ severity }) => severity === 'warning');
  if (types && comparison && isSound) writeTypes(path, comparison);
  return { lines: text.split('\n'), ...compiled };
}
