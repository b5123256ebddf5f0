import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Locator } from 'playwright-core';
import { type Site, startSite } from '../browser/site.js';
import { factualTextIn } from '../fixtures/facts.js';
import { fileOf, type published } from './published.js';

/** What a reader meets of a document in a browser, by output. */
export interface Outputs {
  readonly page: string;
  readonly frame: string;
  readonly element: string;
}

/** Shows published documents in Chromium, as whoever copies their snippets does. */
export async function startOutputs() {
  const site = await startSite();
  const shown = async (path: string, body: string) => {
    site.serve(path, `<!doctype html><html lang="en"><title>Host</title>${body}</html>`);
    // A frame is for the host to allow.
    return (await site.visit(path, { bypassCSP: true })).page;
  };
  let documents = 0;
  return {
    /** Reads a document in each output, once its script has come to rest. */
    async read(files: ReturnType<typeof published>): Promise<Outputs> {
      const home = publish(site, `/document${documents++}`, files);
      const plain = { javaScriptEnabled: false };
      const { page } = await site.visit(`${home}/index.html`, plain);
      const frames = await shown(`${home}/host-of-frame.html`, snippet(files, 'iframe'));
      const frame = frames.frameLocator('iframe').locator('.rw-tabs');
      const elements = await shown(`${home}/host.html`, snippet(files, 'rolewise-comparison'));
      const element = elements.locator('rolewise-comparison');
      await frame.getByRole('tabpanel').first().waitFor();
      await element.getByRole('tabpanel').first().waitFor();
      await elements.waitForLoadState('networkidle');
      const read = (root: Locator) => root.evaluate(factualTextIn);
      const outputs = {
        page: await read(page.locator('.rw-tabs')),
        frame: await read(frame),
        element: await read(element),
      };
      await site.clear();
      return outputs;
    },
    close: () => site.close(),
  };
}

/** Serves the files of a document and what they link. The result is the folder of its pages. */
function publish(site: Site, root: string, files: ReturnType<typeof published>): string {
  for (const [path, text] of files) site.serve(`${root}/${path}`, text);
  for (const name of ['styles.css', 'page.css', 'frame.js', 'frame-host.js']) {
    site.serve(`${root}/rolewise/${name}`, readFileSync(`dist/${name}`, 'utf8'));
  }
  // With the parts that it loads.
  site.serve(`${root}/rolewise/embed.js`, "import '/dist/embed.js'");
  const [first = ''] = files.keys();
  return posix.join(root, posix.dirname(first));
}

/** What the page of snippets says to copy. */
function snippet(files: ReturnType<typeof published>, name: string): string {
  const codes = fileOf(files, 'embed.html').match(/(?<=<code>).*?(?=<\/code>)/gs) ?? [];
  const found = codes.find((code) => code.includes(`&lt;${name} `)) ?? '';
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    amp: '&',
    '#x27': "'",
  };
  return found.replace(/&(lt|gt|quot|amp|#x27);/g, (entity, sign) => signs[sign] ?? entity);
}
