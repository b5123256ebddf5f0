import { resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Plugin } from 'vite';
import { embedOptions } from '../scripts/build/embed.mjs';
import { ownJsxRuntime } from '../scripts/build/renderer.mjs';
import { root } from '../scripts/setup/run.mjs';

const MARKDOWN = 'src/publish/markdown/index.tsx';

/** Sources that a runtime of ours draws, where those of the other stories are React's, and how they are compiled. */
const SOURCES: Readonly<Record<string, () => BuildOptions>> = {
  'src/embed/index.ts': embedOptions,
  [MARKDOWN]: () => ({
    entryPoints: [`${root}${MARKDOWN}`],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    plugins: [ownJsxRuntime(`${root}src/publish/jsx-runtime.ts`)],
  }),
};

/** Lets stories import the element and the Markdown of a document. */
export function ownRuntime(): Plugin {
  const options = new Map(
    Object.entries(SOURCES).map(([source, compile]) => [resolve(root, source), compile]),
  );
  return {
    name: 'own-runtime',
    enforce: 'pre',
    async load(id) {
      const compile = options.get(resolve(id));
      if (!compile) return null;
      const { outputFiles, metafile } = await build({
        ...compile(),
        minify: false,
        sourcemap: 'inline',
        metafile: true,
        write: false,
      });
      for (const file of Object.keys(metafile?.inputs ?? {})) {
        if (!file.includes(':')) this.addWatchFile(resolve(root, file));
      }
      // The element defines itself, which no import needs a name for.
      return { code: outputFiles?.[0]?.text ?? '', moduleSideEffects: true };
    },
  };
}
