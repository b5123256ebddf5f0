import { readFile } from 'node:fs/promises';
import { type Compiled, compileComparison } from './compile.js';
import { shownPath } from './files.js';
import type { PluginOptions } from './options.js';
import { writeTypes } from './writeTypes.js';

export interface Loaded extends Compiled {
  readonly text: string;
}

/**
 * Reads a document from its file, as the options ask for.
 *
 * @param watching Whether the bundler goes on when it is done, and builds again what changes.
 */
export async function loadComparison(
  path: string,
  { strict, onError, types }: PluginOptions,
  watching: boolean,
): Promise<Loaded> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  const show = watching && onError === 'show';
  const compiled = compileComparison(text, shownPath(path), { strict, show });
  const { comparison, warnings } = compiled;
  const isSound = warnings.every(({ severity }) => severity === 'warning');
  if (types && comparison && isSound) writeTypes(path, comparison);
  return { text, ...compiled };
}
