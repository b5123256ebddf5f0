import { createUnplugin } from 'unplugin';
import type { Plugin } from 'vite';
import type { PluginOptions } from './options.js';
import { rollupLike } from './rollupLike.js';

export type { PluginOptions };

/**
 * Lets code that Vite bundles say `import comparison from './team.comparison.yaml'`: the document is read and checked in
 * the build, and what is wrong in it fails the build at its line and column. The dev server shows that over the page, and
 * updates the page when the document is saved.
 *
 * @example export default defineConfig({ plugins: [rolewise()] });
 */
export const rolewise: (options?: PluginOptions) => Plugin = createUnplugin<
  PluginOptions | undefined,
  false
>((options) => rollupLike(options, 'vite')).vite;
