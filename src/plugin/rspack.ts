import type { RspackPluginInstance } from '@rspack/core';
import { createUnplugin } from 'unplugin';
import type { PluginOptions } from './options.js';
import { webpackLike } from './webpackLike.js';

export type { PluginOptions };

/**
 * Lets code that Rspack bundles say `import comparison from './team.comparison.yaml'`: the document is read and checked
 * in the build, and what is wrong in it fails the build at its line and column.
 *
 * @example export default { entry: './src/site.js', plugins: [rolewise()] };
 */
export const rolewise: (options?: PluginOptions) => RspackPluginInstance = createUnplugin<
  PluginOptions | undefined,
  false
>(webpackLike).rspack;
