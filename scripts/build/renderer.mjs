import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/**
 * Compiles the components against a jsx-runtime of ours instead of React's, into one file that needs no other: strings
 * (`html`), nodes (`dom`) or a tree that several writers walk (`publish`). The same source gives all renderings.
 *
 * @param {'html' | 'dom' | 'publish'} name Its folder in src, and in the package.
 * @param {string} out
 */
export async function buildRenderer(name, out) {
  const entry = `${root}src/${name}/index.ts`;
  if (!existsSync(entry)) return true;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: `${out}/${name}/index.js`,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    jsx: 'automatic',
    metafile: true,
    plugins: [ownJsxRuntime(`${root}src/${name}/jsx-runtime.ts`)],
  });
  const foreign = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'));
  if (foreign.length === 0) return true;
  console.error(
    `rolewise/${name} must stand on its own, and it brings along:\n  ${foreign.join('\n  ')}`,
  );
  return false;
}

/**
 * @param {string} runtime
 * @returns {import('esbuild').Plugin}
 */
export function ownJsxRuntime(runtime) {
  return {
    name: 'own-jsx-runtime',
    setup({ onResolve }) {
      onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({ path: runtime }));
      onResolve({ filter: /^(?:react|react-dom|@radix-ui)(?:\/|$)/ }, ({ path, importer }) => ({
        errors: [
          {
            text: `${importer} imports "${path}", which pages without React do not have. Components draw without it; what needs it belongs in src/islands.`,
          },
        ],
      }));
    },
  };
}
