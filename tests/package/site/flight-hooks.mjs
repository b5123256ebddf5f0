// @ts-nocheck: runs in a site that has the package installed.
import { register } from 'node:module';

// What React's own hook reads has to be text, and Node hands it bytes.
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function load(url, context, next) {
      const loaded = await next(url, context);
      return loaded.format === 'module' ? { ...loaded, source: String(loaded.source) } : loaded;
    }
  `)}`,
);
// Does what bundlers do for server components: a file that opens with 'use client' becomes a reference to itself.
register('react-server-dom-webpack/node-loader', import.meta.url);
