import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { root } from '../setup/run.mjs';

/** Where the page by hand stands once it is compiled: inside the project, so that it finds the same React. */
export const bareModule = `${root}.cache/bench/bare.mjs`;

/** Compiles the page by hand as a site's own build would. */
export function compileBare() {
  const source = readFileSync(`${root}scripts/bench/bare.jsx`, 'utf8');
  const { code } = transformSync(source, { loader: 'jsx', jsx: 'automatic', target: 'es2022' });
  mkdirSync(`${root}.cache/bench`, { recursive: true });
  writeFileSync(bareModule, code);
}
