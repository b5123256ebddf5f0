import type { Frame, Page } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { type Frames, startFrames } from '../embed/frames.js';
import { comparison } from '../fixtures/examples.js';
import { bundle } from './bundle.js';
import { startSite } from './site.js';

/** Told of what a page did without being asked, before any script of it runs. */
export interface Deeds {
  /** Events of readers, by name and item. */
  told: string[];
  /** What went into the history, a storage or a cookie. */
  kept: string[];
  /** Which panels were closed, at each frame that was drawn: one entry for each change. */
  drawn: string[];
}

declare global {
  interface Window {
    deeds: Deeds;
  }
}

/** A page that shows the whole document. */
export interface Kept {
  readonly page: Page;
  /** Where the document is: the page, or a frame in it. */
  readonly frame: Frame;
  /** Comes to an address of the document from elsewhere. */
  arrive(address: string): Promise<void>;
  /** What went wrong, and what was asked of a server since the page was there. */
  readonly said: readonly string[];
  readonly requests: string[];
}

/** Where a page keeps what readers do. */
export type Where = 'nowhere' | 'address' | 'store';

/** A store as a host would write it: a storage that may be forbidden. */
const STORE = `const store = {
  read: () => sessionStorage.getItem('roles'),
  write: (state) => sessionStorage.setItem('roles', state),
};`;

const scriptOf: Readonly<Record<Where, string>> = {
  nowhere: 'undefined',
  address: 'urlState',
  store: 'keepState(store)',
};

export interface Keeping {
  /** By door: opens a page that shows the whole document with its help. */
  readonly doors: Readonly<Record<string, (where: Where) => Promise<Kept>>>;
  /** A page of the caller's own that shows documents. */
  openOwn(body: string, script: string): Promise<Kept>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function startKeeping(): Promise<Keeping> {
  const site = await startSite();
  const frames: Frames = await startFrames();
  site.serve('/team.json', JSON.stringify(comparison));
  const html = await import('../../dist/html/index.js');
  const bundles = new Map<Where, Promise<string>>();
  const inReact = (where: Where) => {
    const made =
      bundles.get(where) ??
      bundle(`
        import { hydrateRoot } from 'react-dom/client';
        import { ComparisonTabs, Enhance, keepState, urlState } from './dist/index.js';
        import comparison from './dist/content/product-vs-project-management.js';
        ${STORE}
        const state = ${scriptOf[where]};
        hydrateRoot(document.getElementById('root'),
          <Enhance state={state}><ComparisonTabs comparison={comparison} /></Enhance>);`);
    bundles.set(where, made);
    return made;
  };
  /** All that readers do has come, and what is asked for from now on is asked for by them. */
  const settled = async (kept: Kept) => {
    await kept.frame.locator('form[data-state="ready"]').last().waitFor({ state: 'attached' });
    kept.requests.length = 0;
    return kept;
  };
  const inSite = async (body: string, script: string) => {
    const { page, said } = await site.openPage(body, script, {}, spy);
    const kept: Kept = {
      page,
      frame: page.mainFrame(),
      said,
      requests: requestsOf(page),
      async arrive(address) {
        await page.goto('about:blank');
        await page.goto(address);
        await settled(kept);
      },
    };
    return settled(kept);
  };
  const inFrame = async (flag: string) => {
    const { page, frame, said } = await frames.open(
      `<iframe sandbox="allow-scripts" src="SRC${flag}" title="Roles" width="900" height="600"></iframe>`,
      '',
      spy,
    );
    const kept = {
      page,
      frame,
      said,
      requests: requestsOf(page),
      async arrive(address: string) {
        kept.frame = await anewIn(page, address);
        await settled(kept);
      },
    };
    return settled(kept);
  };
  return {
    openOwn: inSite,
    doors: {
      enhance: (where) =>
        inSite(
          html.ComparisonTabs({ comparison } as never).toString(),
          `import { enhance, keepState, urlState } from '/dist/enhance/index.js';
          ${STORE} enhance(document, { state: ${scriptOf[where]} });`,
        ),
      'React on server markup': async (where) =>
        inSite(
          renderToString(
            <Enhance>
              <ComparisonTabs comparison={comparison} />
            </Enhance>,
          ),
          await inReact(where),
        ),
      'the element': (where) =>
        inSite(
          `<rolewise-comparison src="/team.json" ${where === 'address' ? 'state="url"' : ''}></rolewise-comparison>`,
          `${STORE}
          ${where === 'store' ? "document.querySelector('rolewise-comparison').state = store;" : ''}
          import('/dist/embed.js');`,
        ),
      'a sandboxed frame': (where) => inFrame(where === 'address' ? '?state=url' : ''),
    },
    async clear() {
      await site.clear();
      await frames.clear();
    },
    async close() {
      await site.close();
      await frames.close();
    },
  };
}

function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** The page that a fresh frame shows, in place of the one before. */
async function anewIn(page: Page, address: string): Promise<Frame> {
  await page.evaluate((src) => {
    const old = document.querySelector('iframe') as HTMLIFrameElement;
    const fresh = old.cloneNode() as HTMLIFrameElement;
    fresh.src = src;
    old.replaceWith(fresh);
  }, address);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  return frame as Frame;
}

/** Runs in the page. */
function spy(): void {
  const deeds: Deeds = { told: [], kept: [], drawn: [] };
  window.deeds = deeds;
  for (const name of ['view', 'filter', 'expand', 'choice', 'fit']) {
    addEventListener(`rolewise:${name}`, (event) => {
      const { view, item = '' } = (event as CustomEvent).detail;
      deeds.told.push(`${name} ${view} ${item}`.trim());
    });
  }
  const watch = (owner: object, name: string, kind: PropertyDescriptor) => {
    const own = kind.value ?? kind.set;
    const told = function (this: unknown, ...values: unknown[]) {
      deeds.kept.push(`${name} ${values.join(' ')}`);
      return own.apply(this, values);
    };
    Object.defineProperty(owner, name, {
      ...kind,
      ...(kind.value ? { value: told } : { set: told }),
    });
  };
  for (const [owner, names] of [
    [History.prototype, ['pushState', 'replaceState']],
    [Storage.prototype, ['setItem', 'removeItem', 'clear']],
    [IDBFactory.prototype, ['open']],
    [Document.prototype, ['cookie']],
  ] as const) {
    for (const name of names) {
      const kind = Object.getOwnPropertyDescriptor(owner, name);
      if (kind) watch(owner, name, kind);
    }
  }
  const look = () => {
    const element = document.querySelector('rolewise-comparison');
    const tabs = (element?.shadowRoot ?? document).querySelector('.rw-tabs');
    const now = [...(tabs?.querySelectorAll(':scope > .rw-panel[hidden]') ?? [])]
      .map(({ id }) => id.split('-').at(-1))
      .join(' ');
    if (deeds.drawn.at(-1) !== now) deeds.drawn.push(now);
    requestAnimationFrame(look);
  };
  look();
}
