import { pathToFileURL } from 'node:url';
import { root } from '../setup/run.mjs';
import { compileForServer } from './compile.mjs';
import * as string from './string/page.mjs';

// React looks at it as it is loaded.
process.env.NODE_ENV = 'production';
const { createElement } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');

/** Ours and the one by hand, as React components by name. */
export const components = {
  ours: await load(compileForServer('ours')),
  bare: await load(compileForServer('bare')),
};
const { ours, bare } = components;
const html = await load(`${root}scripts/bench/ours/html.mjs`);

/** The documents that we ship; the first is the one that is also written by hand. */
export const documents = await Promise.all(
  ['product-vs-project-management', 'scrum-roles', 'engineering-roles'].map(async (id) => {
    const { default: comparison } = await load(`${root}dist/content/${id}.js`);
    return comparison;
  }),
);
const document = documents[0];

/** The page in every way to write it. */
export const pages = [
  {
    name: 'four views',
    ours: () => statically(ours.FourViews, document),
    bare: () => statically(bare.FourViews, document),
    html: () => html.fourViews(document),
    string: () => string.fourViews(document),
  },
  {
    name: 'all views',
    ours: () => statically(ours.AllViews, document),
    bare: () => statically(bare.AllViews, document),
    html: () => html.allViews(document),
    string: () => string.allViews(document),
  },
];

/** The page with tabs, to be hydrated. */
export const tabs = [
  {
    name: 'tabs of four',
    ours: () => hydratably(ours.FourTabs, document),
    bare: () => hydratably(bare.FourTabs, document),
  },
  {
    name: 'tabs of all',
    ours: () => hydratably(ours.AllTabs, document),
    bare: () => hydratably(bare.AllTabs, document),
  },
];

/**
 * @param {any} Page
 * @param {any} document
 */
export function statically(Page, document) {
  return renderToStaticMarkup(createElement(Page, { document }));
}

/**
 * @param {any} Page
 * @param {any} document
 */
export function hydratably(Page, document) {
  return renderToString(createElement(Page, { document }));
}

/**
 * dist need not be there for the project to be checked.
 *
 * @param {string} file
 * @returns {Promise<any>}
 */
export function load(file) {
  return import(pathToFileURL(file).href);
}
