import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';
import { type Opened, openPage } from '../browser/opened.js';
import { type Consumer, type Installation, installConsumer } from '../package/consumer.js';
import { readGuide } from './guide.js';

/** A document that its authors have named as the guides do. */
const TEAM = readFileSync('src/content/product-vs-project-management.yaml', 'utf8').replace(
  /^id: .*$/m,
  'id: team',
);

/** A site whose owner has followed a guide. */
export interface GuidedSite extends Consumer {
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

/**
 * Follows a guide to its end: installs what it says, writes the files it shows and runs its commands.
 *
 * @param site what the reader has before the guide begins
 */
export async function followGuide(
  name: string,
  {
    packages = [],
    files = {},
  }: Pick<Installation, 'packages'> & { files?: Record<string, string> } = {},
): Promise<GuidedSite> {
  const guide = readGuide(name);
  const site = installConsumer({ packages: [...packages, ...guide.packages] });
  site.write({ 'team.comparison.yaml': TEAM, ...files, ...guide.files });
  for (const [command = '', ...words] of guide.commands) site.npx(command, words);
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArgs],
  });
  return {
    ...site,
    open: (address, options) => openPage(browser, address, options),
    async close() {
      await browser.close();
      site.remove();
    },
  };
}
