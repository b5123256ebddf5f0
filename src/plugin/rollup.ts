import type { Plugin } from 'rollup';
import { createUnplugin } from 'unplugin';
import type { PluginOptions } from './options.js';
import { rollupLike } from './rollupLike.js';

export type { PluginOptions };

/**
 * Lets code that Rollup bundles say `import comparison from './team.comparison.yaml'`: the document is read and checked
 * in the build, and what is wrong in it fails the build at its line and column.
 *
 * @example export default { input: 'src/site.js', plugins: [rolewise()] };
 */
export const rolewise: (options?: PluginOptions) => Plugin = createUnplugin<
  PluginOptions | undefined,
  false
>((options) => rollupLike(options, 'rollup')).rollup;
