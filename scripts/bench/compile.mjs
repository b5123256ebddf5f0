import { buildSync } from 'esbuild';
import { root } from '../setup/run.mjs';

/** @typedef {'ours' | 'bare'} Contender */

/** @type {Readonly<Record<Contender, string>>} */
const SOURCES = { ours: 'ours/react.jsx', bare: 'bare/page.jsx' };

/** @type {import('esbuild').BuildOptions} */
const asASiteWould = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Compiles a contender for the server. It stands inside the project, so that both find the same React.
 *
 * @param {Contender} contender
 * @returns {string} The module.
 */
export function compileForServer(contender) {
  const outfile = `${root}.cache/bench/${contender}.mjs`;
  const entryPoints = [`scripts/bench/${SOURCES[contender]}`];
  buildSync({ ...asASiteWould, entryPoints, packages: 'external', outfile });
  return outfile;
}

/**
 * Bundles a contender for the browser, React and the document included.
 *
 * @param {Contender} contender
 * @returns {string} The script.
 */
export function compileForBrowser(contender) {
  const contents = `
    import document from 'rolewise/content/product-vs-project-management';
    import { start } from './inBrowser.mjs';
    start(() => import('./${SOURCES[contender]}'), document);`;
  const stdin = { contents, resolveDir: `${root}scripts/bench` };
  const built = buildSync({ ...asASiteWould, stdin, minify: true, write: false });
  return built.outputFiles[0]?.text ?? '';
}

/**
 * Bundles a script that defines the custom element, with the document.
 *
 * @param {string} script Its file.
 * @returns {string} The script of the page.
 */
export function compileElement(script) {
  const contents = `
    import document from 'rolewise/content/product-vs-project-management';
    import { start } from './inElement.mjs';
    start(() => import('${script}'), document);`;
  const stdin = { contents, resolveDir: `${root}scripts/bench` };
  const loader = /** @type {const} */ ({ '.css': 'text' });
  const built = buildSync({ ...asASiteWould, stdin, loader, minify: true, write: false });
  return built.outputFiles[0]?.text ?? '';
}
