import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: false,
  silent: true,
};

/**
 * The components are one file behind their door: a server that loads them reads one file and not fifty, and bundlers still
 * drop what a page does not use, since all of it is functions. The door only names what it leads to, and the tabs stand
 * apart from the views: frameworks send the browser every island that a page's modules lead to. The islands stay files of
 * their own with `'use client'` at their head. Everything else is one output file for each source file.
 *
 * What needs more than a compiler (the string and DOM builds, styles, content, declarations) is in scripts/build.mjs.
 */
export default defineConfig([
  {
    ...shared,
    entry: { views: 'src/views.ts', tabs: 'src/tabs.ts' },
    // What both need stands in a file of its own.
    splitting: true,
    external: [/^react$/, /^@radix-ui\//],
    noExternal: [/^react\/jsx-runtime$/],
    esbuildPlugins: [
      {
        // esbuild would write an import for each source file, and the bundlers of sites would keep them all.
        name: 'one-jsx-import',
        setup({ onResolve, onLoad }) {
          const filter = /^react\/jsx-runtime$/;
          const namespace = 'one-jsx-import';
          onResolve({ filter }, ({ path, importer }) =>
            importer === path ? { path, external: true } : { path, namespace },
          );
          onLoad({ filter, namespace }, ({ path }) => ({
            contents: `export { Fragment, jsx, jsxs } from '${path}';`,
          }));
        },
      },
      {
        name: 'island-stays-outside',
        setup({ onResolve }) {
          onResolve({ filter: /\/Tabs\.js$/ }, () => ({
            path: './islands/Tabs.js',
            external: true,
          }));
        },
      },
    ],
  },
  {
    ...shared,
    entry: Object.fromEntries(
      ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'].map((lang) => [
        `locales/${lang}`,
        `src/locales/${lang}.ts`,
      ]),
    ),
  },
  {
    ...shared,
    entry: [
      'src/index.ts',
      'src/{model,read,enhance,report,plugin,xapi}/**/*.ts',
      'src/islands/{Tabs,Enhance,state}.{ts,tsx}',
      '!src/**/*.d.ts',
    ],
    bundle: false,
  },
]);
