// @ts-nocheck: runs in a site that has the package installed.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server';
import { Enhance, Faq, urlState } from 'rolewise';
import { comparison, components } from './page.mjs';

/** What a bundler would say of its client modules: here, that each is where it is. */
const manifest = new Proxy({}, { get: (_, file) => ({ id: file, chunks: [], name: '*' }) });

const draw = (element) => {
  const stream = new PassThrough();
  renderToPipeableStream(element, manifest).pipe(stream);
  return text(stream);
};

const views = {};
for (const [name, Component] of components) {
  views[name] = await draw(createElement(Component, { comparison }));
}
views.Enhance = await draw(
  createElement(Enhance, { state: urlState }, createElement(Faq, { comparison })),
);
process.stdout.write(JSON.stringify({ views, comparison }));
