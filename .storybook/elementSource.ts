import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { embedOptions } from '../scripts/build/embed.mjs';
import { root } from '../scripts/setup/run.mjs';

const ENTRY = resolve(root, 'src/embed/index.ts');

/** Lets stories import the element: its views are drawn by our own runtime, where those of the other stories are React's. */
export function elementSource(): Plugin {
  return {
    name: 'element-source',
    enforce: 'pre',
    async load(id) {
      if (resolve(id) !== ENTRY) return null;
      const { outputFiles, metafile } = await build({
        ...embedOptions(),
        minify: false,
        sourcemap: 'inline',
        metafile: true,
        write: false,
      });
      for (const file of Object.keys(metafile?.inputs ?? {})) {
        if (!file.includes(':')) this.addWatchFile(resolve(root, file));
      }
      // It defines the element, which no import needs a name for.
      return { code: outputFiles?.[0]?.text ?? '', moduleSideEffects: true };
    },
  };
}
