import { defineConfig } from 'tsup';

/**
 * One output file for each source file: bundlers then drop what a page does not use, and `'use client'` stays at the
 * head of the islands alone. With code splitting tsup moves code into shared files and that line is lost.
 *
 * What needs more than a compiler (the string and DOM builds, styles, content, declarations) is in scripts/build.mjs.
 */
export default defineConfig({
  entry: [
    'src/**/*.{ts,tsx}',
    '!src/**/*.d.ts',
    // Compiled against jsx-runtimes of their own, and bundled.
    '!src/{html,dom}/**',
    // Turned into data.
    '!src/content/**',
    '!src/plugin/**',
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  splitting: false,
  clean: false,
  silent: true,
});
