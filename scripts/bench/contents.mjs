import { root } from '../setup/run.mjs';
import { viewsOf } from './ours/views.mjs';
import { documents, load } from './pages.mjs';
import { problems } from './report.mjs';
import { squeeze, textContent } from './texts.mjs';

const { createElement } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');
const { plainText, textsOf } = await load(`${root}dist/model/index.js`);
const react = await load(`${root}dist/index.js`);
const html = await load(`${root}dist/html/index.js`);

/** By renderer: what it writes of each block. */
const RENDERERS = {
  React: drawnBy(blocksOf(react), (View, comparison) =>
    renderToStaticMarkup(createElement(View, { comparison })),
  ),
  renderHtml: drawnBy(blocksOf(html), (View, comparison) => html.renderHtml(View, { comparison })),
  tabs: drawnBy(viewsOf(react).all, (_, comparison) =>
    renderToString(createElement(react.ComparisonTabs, { comparison })),
  ),
};

/**
 * @param {Readonly<Record<string, readonly any[]>>} views By block.
 * @param {(View: any, comparison: any) => string} draw
 */
function drawnBy(views, draw) {
  return (/** @type {any} */ comparison) =>
    Object.keys(views)
      .filter((block) => comparison[block])
      .map((block) => ({
        block,
        html: (views[block] ?? []).map((View) => draw(View, comparison)).join(' '),
      }));
}

/** Looks for every text of every block in the views of that block, in every document that we ship. */
export function lookForTexts() {
  let looked = 0;
  /** @type {string[]} */
  const missing = [];
  for (const document of documents) {
    for (const [renderer, drawn] of Object.entries(RENDERERS)) {
      for (const { block, html } of drawn(document)) {
        const shown = fold(textContent(html));
        const texts = expectedOf(document, block);
        looked += texts.length;
        const lost = texts.filter((text) => !shown.includes(text));
        missing.push(...lost.map((text) => `${document.id}, ${block}, ${renderer}: ${text}`));
      }
    }
  }
  console.log(`texts of the content: ${looked} looked for, ${missing.length} missing`);
  if (missing.length > 0) problems.push(['Missing in the output:', ...missing].join('\n  '));
}

/** @param {Readonly<Record<string, any>>} door */
function blocksOf(door) {
  return { ...viewsOf(door).all, edition: [door.Byline], sources: [door.SourceList] };
}

/** What these views say of the roles beside their own block. */
const HEADS = /** @type {Readonly<Record<string, string[]>>} */ ({
  comparison: ['name', 'summary'],
  responsibilities: ['name'],
  questions: ['name'],
});

/**
 * The texts that the view of a block has to show: the block's own, those of the sources that it cites and what it says of
 * the roles.
 *
 * @param {any} document
 * @param {string} block
 * @returns {string[]}
 */
function expectedOf(document, block) {
  const part = { [block]: document[block] };
  const cites = JSON.stringify(part);
  part.sources ??= document.sources?.filter((/** @type {any} */ { id }) =>
    cites.includes(`{"source":"${id}"`),
  );
  const heads = HEADS[block];
  part.roles ??= heads && document.roles.map((/** @type {any} */ role) => fieldsOf(role, heads));
  const texts = /** @type {{ idPath: string, text: any }[]} */ (textsOf(part));
  // The name of a scheme is in an attribute.
  return texts
    .filter(({ idPath }) => idPath !== 'raci.scheme.name')
    .map(({ text }) => fold(plainText(text)));
}

/**
 * @param {any} thing
 * @param {readonly string[]} names
 */
function fieldsOf(thing, names) {
  return Object.fromEntries(names.map((name) => [name, thing[name]]));
}

/**
 * Answers that mean the same share a cell, whatever their capitals.
 *
 * @param {string} text
 */
function fold(text) {
  return squeeze(text).toLowerCase();
}
