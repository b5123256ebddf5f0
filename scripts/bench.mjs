/**
 * `npm run bench`: dist beside the same page written by hand, as plain React elements (bare) and as template strings
 * (string), in one run. Times are for reading, since machines are noisy; a page that says less than its content, or weighs
 * more than it should, fails.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bareModule, compileBare } from './bench/bare-module.mjs';
import { grownDocument } from './bench/document.mjs';
import { raceImports } from './bench/import.mjs';
import { race } from './bench/measure.mjs';
import * as string from './bench/string.mjs';
import { countNodes, squeeze, textContent, textsOf } from './bench/texts.mjs';
import { root, stop } from './setup/run.mjs';

if (!existsSync(`${root}dist/index.js`)) stop('There is no dist yet: npm run build');
process.env.NODE_ENV = 'production';
compileBare();

/**
 * Loaded late: React looks at NODE_ENV as it is loaded, and dist need not be there for this file to be checked.
 *
 * @param {string} file
 * @returns {Promise<any>}
 */
const load = (file) => import(pathToFileURL(file).href);
const { createElement } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');
const ours = await load(`${root}dist/index.js`);
const html = await load(`${root}dist/html/index.js`);
const bare = await load(bareModule);
const { default: document } = await load(`${root}dist/content/product-vs-project-management.js`);

/** @type {readonly [block: string, component: string][]} */
const VIEWS = [
  ['comparison', 'ComparisonTable'],
  ['lifecycles', 'LifecycleTimeline'],
  ['raci', 'RaciMatrix'],
  ['responsibilities', 'ResponsibilityCards'],
];
const Page = () =>
  createElement(
    'main',
    null,
    ...VIEWS.map(([, name]) => createElement(ours[name], { comparison: document })),
  );
const page = {
  ours: () => renderToStaticMarkup(createElement(Page)),
  bare: () => renderToStaticMarkup(createElement(bare.Page, { document })),
  html: () => {
    let written = '<main>';
    for (const [, name] of VIEWS) {
      written += html.renderHtml(html[name], { comparison: document });
    }
    return `${written}</main>`;
  },
  string: () => string.page(document),
};
const Tabs = ours.comparisonTabs(
  Object.fromEntries(VIEWS.map(([block, name]) => [block, ours[name]])),
);
const tabs = {
  ours: () => renderToString(createElement(Tabs, { comparison: document })),
  bare: () => renderToString(createElement(bare.TabbedPage, { document })),
};

/** @type {string[]} */
const problems = [];

comparePages();
missingTexts();

console.log('\nserver, ms a page                      ours      bare    ratio    goal');
const pages = race({ ...page, ...sent(page) });
row('V1 static views, React', pages.ours, pages.bare, 1.05);
row('   as bytes', pages.oursBytes, pages.bareBytes);
const tabbed = race({ ...tabs, ...sent(tabs) });
row('V1 page with tabs, with Radix', tabbed.ours, tabbed.bare, 1.1);
row('   as bytes', tabbed.oursBytes, tabbed.bareBytes);
row('V2 renderHtml, beside bare', pages.html, pages.bare, 0.6);
row('   as bytes', pages.htmlBytes, pages.bareBytes);
row('V2 renderHtml, beside string', pages.html, pages.string, 1.3);
row('   as bytes', pages.htmlBytes, pages.stringBytes);

console.log('\ngrowth, µs a cell, 8 roles              ours      bare    ratio    goal');
for (const aspects of [10, 100, 1000, 5000]) {
  const grown = grownDocument(aspects);
  const contenders = {
    ours: () => renderToStaticMarkup(createElement(ours.ComparisonTable, { comparison: grown })),
    bare: () => renderToStaticMarkup(createElement(bare.Compare, { document: grown })),
  };
  sameWords(`${aspects} aspects`, contenders.ours(), contenders.bare());
  const times = race(contenders, { rounds: aspects > 500 ? 16 : 40 });
  const cells = (aspects * 8) / 1000;
  row(`V9 ${aspects} aspects`, times.ours / cells, times.bare / cells, 1.05);
}

console.log('\nmarkup                                  ours      bare    ratio    goal');
weigh('static page', page.ours(), page.bare());
weigh('page with tabs', tabs.ours(), tabs.bare());

console.log('\nfirst import on the server, ms          ours      bare    above    goal');
const imports = raceImports(
  {
    ours: ['rolewise'],
    react: ['react', 'react/jsx-runtime'],
    radix: ['react', 'react/jsx-runtime', '@radix-ui/react-tabs'],
  },
  25,
);
above('V11 rolewise, beside React', imports.ours, imports.react, 5);
above('    rolewise, beside React and Radix', imports.ours, imports.radix);

for (const problem of problems) console.error(`\n${problem}`);
if (problems.length > 0) process.exitCode = 1;

/** What is compared has to be the same page: otherwise the numbers say nothing. */
function comparePages() {
  sameWords('the page', page.ours(), page.bare());
  sameWords('the page with tabs', tabs.ours(), tabs.bare());
  sameWords('the page as a string', page.html(), page.string());
  if (page.bare() !== page.string())
    problems.push('bare.jsx and string.mjs write different pages.');
}

/**
 * @param {string} what
 * @param {string} our
 * @param {string} other
 */
function sameWords(what, our, other) {
  const [a, b] = [textContent(our), textContent(other)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 40), at + 40);
  problems.push(
    `${what}: ours and the one by hand say different things, so no ratio holds. Bring scripts/bench up to date.\n  ours …${around(a)}…\n  hand …${around(b)}…`,
  );
}

/** Every text of a block has to be in the view of that block, in every renderer. */
function missingTexts() {
  const renderers = {
    react: (/** @type {string} */ name) =>
      renderToStaticMarkup(createElement(ours[name], { comparison: document })),
    html: (/** @type {string} */ name) => html.renderHtml(html[name], { comparison: document }),
    tabs: () => tabs.ours(),
  };
  let looked = 0;
  /** @type {string[]} */
  const missing = [];
  for (const [renderer, render] of Object.entries(renderers)) {
    for (const [block, name] of VIEWS) {
      const text = textContent(render(name));
      for (const expected of textsOfView(block)) {
        looked++;
        if (!text.includes(squeeze(expected))) missing.push(`${renderer}, ${name}: ${expected}`);
      }
    }
  }
  console.log(`texts of the content: ${looked} looked for, ${missing.length} missing`);
  if (missing.length > 0) problems.push(['Missing in the output:', ...missing].join('\n  '));
}

/** @param {string} block */
function textsOfView(block) {
  const { roles, sources, [block]: content } = document;
  const cites = JSON.stringify(content);
  const cited = sources.filter((/** @type {any} */ { id }) => cites.includes(`"${id}"`));
  // A date is written as people write it; its year is the same.
  const years = cited.map((/** @type {any} */ { published = '' }) => published.slice(0, 4));
  return [...textsOf(content), ...textsOf(cited), ...years, ...headsOf(block, roles)];
}

/**
 * What a view says of the roles beside its own block. The life cycles carry their names by colour and mark alone.
 *
 * @param {string} block
 * @param {readonly any[]} roles
 */
function headsOf(block, roles) {
  if (block === 'lifecycles') return [];
  return roles.flatMap(({ name, summary }) =>
    textsOf(block === 'comparison' ? [{ name, summary }] : [{ name }]),
  );
}

/**
 * The same as bytes, which is what goes out. V8 puts off joining the pieces of a string until it is read.
 *
 * @template {string} Name
 * @param {Record<Name, () => string>} contenders
 */
function sent(contenders) {
  const entries = /** @type {[Name, () => string][]} */ (Object.entries(contenders));
  return /** @type {Record<`${Name}Bytes`, () => Buffer>} */ (
    Object.fromEntries(
      entries.map(([name, render]) => [`${name}Bytes`, () => Buffer.from(render())]),
    )
  );
}

/**
 * @param {string} what
 * @param {string} our
 * @param {string} other
 */
function weigh(what, our, other) {
  const gzip = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
  row(`V10 nodes, ${what}`, countNodes(our), countNodes(other), 1.05, true);
  row(`V10 gzip, ${what}`, gzip(our), gzip(other), 1.1, true);
}

/**
 * @param {string} what
 * @param {number} our
 * @param {number} other
 * @param {number} [goal]
 * @param {boolean} [exact] Always the same number, so that being over is a failure.
 */
function row(what, our, other, goal = 0, exact = false) {
  const ratio = our / other;
  const verdict = goal ? `${goal.toFixed(2).padStart(8)}  ${ratio <= goal ? 'ok' : 'over'}` : '';
  const numbers = [our, other].map((value) => value.toFixed(exact ? 0 : 3).padStart(10)).join('');
  console.log(`${what.padEnd(34)}${numbers}${ratio.toFixed(2).padStart(9)}${verdict}`);
  if (exact && ratio > goal) problems.push(`${what}: ${ratio.toFixed(3)} × bare, over ${goal}.`);
}

/**
 * @param {string} what
 * @param {number} our
 * @param {number} other
 * @param {number} [goal]
 */
function above(what, our, other, goal) {
  const more = our - other;
  const verdict =
    goal === undefined ? '' : `${goal.toFixed(1).padStart(8)}  ${more <= goal ? 'ok' : 'over'}`;
  console.log(
    `${what.padEnd(34)}${our.toFixed(1).padStart(10)}${other.toFixed(1).padStart(10)}${more.toFixed(1).padStart(9)}${verdict}`,
  );
}
