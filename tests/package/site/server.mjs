// @ts-nocheck: runs in a site that has the package installed.
import { createElement, version } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { comparison, components, Page } from './page.mjs';

const views = components.map(([name, Component]) => {
  const view = createElement(Component, { comparison });
  return [name, { string: renderToString(view), markup: renderToStaticMarkup(view) }];
});

// The one thing that is written: whatever else the console is given shows.
process.stdout.write(
  JSON.stringify({
    version,
    views: Object.fromEntries(views),
    page: renderToString(createElement(Page)),
    comparison,
  }),
);
