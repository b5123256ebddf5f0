import { chromium } from 'playwright-core';
import { browserArgs, requireBrowser } from '../setup/browser.mjs';

/**
 * A page to hydrate or to mount.
 *
 * @typedef {object} Case
 * @property {string} script
 * @property {string} sheet
 * @property {string} page The name that the script knows it by.
 * @property {'hydrate' | 'mount'} how
 * @property {string} [html] What the server has sent, to be hydrated.
 * @property {number} [aspects] Of a document that has grown to so many.
 */

/**
 * What it took, in milliseconds. All but `clock` is time of the main thread's processor: what else runs on the machine does
 * not count.
 *
 * @typedef {object} Took
 * @property {number} cpu All of it, until the page has been on the screen once.
 * @property {number} layout Of that, styles and layout.
 * @property {number} clock From the call until the layout is there.
 */

/** Starts a browser to measure in. */
export async function startBrowser() {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArgs, '--js-flags=--expose-gc'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });

  /**
   * Runs a case in a fresh page.
   *
   * @param {Case} one
   * @returns {Promise<Took>}
   */
  async function measure({ script, sheet, page: name, how, html = '', aspects = 0 }) {
    const page = await context.newPage();
    /** @type {Error[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.route('http://bench/**', (route) => {
      const isScript = route.request().url().endsWith('.js');
      return route.fulfill(
        isScript
          ? { body: script, contentType: 'text/javascript' }
          : { body: host(sheet, html), contentType: 'text/html' },
      );
    });
    await page.goto('http://bench/');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(
      (asked) => /** @type {any} */ (globalThis).bench.prepare(...asked),
      [name, aspects],
    );
    const before = await metrics(session);
    const clock = await page.evaluate((how) => /** @type {any} */ (globalThis).bench.run(how), how);
    const after = await metrics(session);
    await page.close();
    if (errors[0]) throw errors[0];
    const spent = (/** @type {string} */ metric) =>
      ((after[metric] ?? 0) - (before[metric] ?? 0)) * 1000;
    return {
      cpu: spent('TaskDuration'),
      layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
      clock,
    };
  }

  return { measure, close: () => browser.close() };
}

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Record<string, number>>}
 */
async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * @param {string} sheet
 * @param {string} html
 */
function host(sheet, html) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>${sheet}</style></head>
<body><div id="root">${html}</div><script type="module" src="/bench.js"></script></body></html>`;
}
