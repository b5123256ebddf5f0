// @ts-nocheck: runs in a site that has the package installed.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server';
import { comparison, components } from './page.mjs';

/** What a bundler would say of its client modules: here, that each is where it is. */
const manifest = new Proxy({}, { get: (_, file) => ({ id: file, chunks: [], name: '*' }) });

const views = {};
for (const [name, Component] of components) {
  const stream = new PassThrough();
  renderToPipeableStream(createElement(Component, { comparison }), manifest).pipe(stream);
  views[name] = await text(stream);
}
process.stdout.write(JSON.stringify({ views, comparison }));
