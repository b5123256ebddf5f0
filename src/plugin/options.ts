import type { CheckOptions } from '../model/checks/run.js';

/** What `rolewise()` can be told. */
export interface PluginOptions {
  /**
   * Which of the files that end in `.yaml`, `.yml` or `.json` hold comparisons: patterns for their paths, which are
   * written with `/` on every system.
   * @default /\.comparison\.(?:ya?ml|json)$/
   */
  include?: RegExp | readonly RegExp[] | undefined;
  /**
   * Whether a warning stops the build, as an error does.
   * @default false
   */
  strict?: boolean | undefined;
  /** What becomes of the findings of a rule, by its code: `{ 'source/unused': 'off' }`. */
  rules?: CheckOptions['rules'];
  /**
   * What an error in a document does while you write it, that is while a dev server or a watching build runs. A build
   * that ends always fails, so that nothing broken is published.
   *
   * - `'fail'`: the document is not taken until it is mended; Vite, webpack and Rspack say in the page what is wrong.
   * - `'show'`: the page is drawn with every block that is sound; in the place of a broken one its view says so, and what
   *   is wrong is a warning of the bundler. A document without readable roles or titles fails all the same. esbuild does
   *   not tell its plugins whether it watches, so with it an error always fails.
   *
   * @default 'fail'
   */
  onError?: 'fail' | 'show' | undefined;
  /**
   * Whether a declaration is written beside each document, `team.comparison.d.yaml.ts` beside `team.comparison.yaml`: it
   * knows the document's own ids and blocks. TypeScript reads it with `"allowArbitraryExtensions": true`.
   * @default false
   */
  types?: boolean | undefined;
}
