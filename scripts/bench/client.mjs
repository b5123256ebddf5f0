import { readFileSync } from 'node:fs';
import { root } from '../setup/run.mjs';
import { startBrowser } from './browser.mjs';
import { compileElement, compileForBrowser } from './compile.mjs';
import { components, documents, hydratably } from './pages.mjs';
import { heading, ratio } from './report.mjs';

/** @typedef {import('./browser.mjs').Case} Case */
/** @typedef {import('./browser.mjs').Took} Took */

const PAGES = {
  'four views': 'FourViews',
  'all views': 'AllViews',
  'tabs of four': 'FourTabs',
  'tabs of all': 'AllTabs',
};

/** By aspects: in how many rounds they are measured. */
const GROWTH = { 10: 12, 100: 12, 1000: 8, 5000: 4 };

/** Hydration, mounting and layout in Chromium, each time in a fresh page, all under our sheet. */
export async function raceInBrowser() {
  const { ours, bare } = contenders();
  const browser = await startBrowser();
  heading('in Chromium, ms');
  for (const how of /** @type {const} */ (['hydrate', 'mount'])) {
    for (const [name, page] of Object.entries(PAGES)) {
      const html = (/** @type {'ours' | 'bare'} */ contender) =>
        how === 'mount' ? '' : hydratably(components[contender][page], documents[0]);
      const took = await race(browser, 16, {
        ours: { ...ours, page, how, html: html('ours') },
        bare: { ...bare, page, how, html: html('bare') },
      });
      const what = how === 'mount' ? 'V8 mount and layout' : 'V8 hydrate and layout';
      compare(`${what}, ${name}`, took, 1.05);
    }
  }
  await browser.close();
}

/** Tables of every size mounted in Chromium: ours, beside a plain table as browsers lay it out. */
export async function raceGrowthInBrowser() {
  const { ours, bare } = contenders();
  const plain = { ...bare, sheet: sheetOf('scripts/bench/hand.css') };
  const browser = await startBrowser();
  heading('growth in Chromium, ms, 8 roles');
  for (const [size, rounds] of Object.entries(GROWTH)) {
    const grown = /** @type {const} */ ({ page: 'Compare', how: 'mount', aspects: Number(size) });
    const took = await race(browser, rounds, {
      ours: { ...ours, ...grown },
      bare: { ...plain, ...grown },
      same: { ...bare, ...grown },
    });
    compare(`V9 mount and layout, ${size} aspects`, took, size === '5000' ? 0.85 : undefined);
    ratio('   beside bare under our sheet', cpu(took.ours), cpu(took.same));
  }
  await browser.close();
}

/** The custom element, from its script to a view on the screen, beside one by hand that writes template strings. */
export async function raceElements() {
  const ours = { script: compileElement('../../dist/embed.js'), sheet: '' };
  const bare = { script: compileElement('./hand-element.mjs'), sheet: '' };
  const browser = await startBrowser();
  heading('custom element in Chromium, ms');
  for (const page of ['comparison', 'responsibilities']) {
    const how = /** @type {const} */ ('mount');
    const took = await race(browser, 16, {
      ours: { ...ours, page, how },
      bare: { ...bare, page, how },
    });
    compare(`V6 script to rendered, ${page}`, took, 1.3);
  }
  await browser.close();
}

function contenders() {
  const sheet = sheetOf('dist/styles.css');
  // With plain Radix, panels that are always there are hidden by the sheet of the page.
  const hiding = '.rw-panel[data-state="inactive"] { display: none }';
  return {
    ours: { script: compileForBrowser('ours'), sheet },
    bare: { script: compileForBrowser('bare'), sheet: sheet + hiding },
  };
}

/**
 * @template {string} Name
 * @param {Awaited<ReturnType<typeof startBrowser>>} browser
 * @param {number} rounds
 * @param {Record<Name, Case>} cases
 */
async function race(browser, rounds, cases) {
  const entries = /** @type {[Name, Case][]} */ (Object.entries(cases));
  const runs = entries.map(([name, one]) => ({ name, one, took: /** @type {Took[]} */ ([]) }));
  for (let round = 0; round < rounds; round++) {
    // There and back: nobody always runs behind the same one.
    runs.reverse();
    for (const { one, took } of runs) took.push(await browser.measure(one));
  }
  return /** @type {Record<Name, Took[]>} */ (
    Object.fromEntries(runs.map(({ name, took }) => [name, took]))
  );
}

/**
 * @param {string} what
 * @param {Record<'ours' | 'bare', Took[]>} took
 * @param {number} [goal]
 */
function compare(what, { ours, bare }, goal) {
  ratio(what, cpu(ours), cpu(bare), goal);
  if (layout(bare).every(Boolean))
    ratio('   of that styles and layout', layout(ours), layout(bare));
  ratio('   by the clock, up to the layout', clock(ours), clock(bare));
}

/** @param {readonly Took[]} took */
const cpu = (took) => took.map((one) => one.cpu);
/** @param {readonly Took[]} took */
const layout = (took) => took.map((one) => one.layout);
/** @param {readonly Took[]} took */
const clock = (took) => took.map((one) => one.clock);

/** @param {string} file */
function sheetOf(file) {
  return readFileSync(`${root}${file}`, 'utf8');
}
