import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { frameSnippet } from '../../src/embed/frame/snippet.js';
import { comparison } from '../fixtures/examples.js';
import { problemsOf } from '../xapi/validator.js';
import { type Frames, fitted, type Opened, openTab, startFrames } from './frames.js';
import { lateH5p, parents } from './parents.js';

declare global {
  interface Window {
    /** What a page of these tests was told. */
    received: unknown[];
  }
}

let frames: Frames;
beforeAll(async () => {
  frames = await startFrames();
});
afterEach(() => frames.clear());
afterAll(() => frames.close());

const OURS = "import '/dist/frame-host.js';";
const FRAME =
  '<iframe data-rolewise src="SRC" title="Comparison" width="900" height="200"></iframe>';
const SANDBOXED = FRAME.replace('src', 'sandbox="allow-scripts allow-popups" src');

const grow = ({ frame }: Opened) =>
  frame.evaluate(() => {
    document.documentElement.style.fontSize = '150%';
  });

/** Opens and closes an answer, and lets another font come in: the frame has to follow each. */
async function followsItsContent(opened: Opened): Promise<void> {
  const { frame } = opened;
  const loaded = await fitted(frame);
  expect(loaded).toBeGreaterThan(200);
  await openTab(opened, 'faq');
  await frame.waitForFunction((before) => innerHeight !== before, loaded);
  const closed = await fitted(frame);
  await frame.locator('summary').first().click();
  await frame.waitForFunction((before) => innerHeight > before, closed);
  const open = await fitted(frame);
  await grow(opened);
  await frame.waitForFunction((before) => innerHeight > before, open);
  await fitted(frame);
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await frame.locator('summary').first().click();
  await frame.waitForFunction((before) => innerHeight === before, closed);
}

describe('with our own script on the page', () => {
  it.each([
    ['a frame', FRAME],
    ['a sandbox without an origin', SANDBOXED],
    ['the snippet', frameSnippet({ src: 'SRC', title: 'Comparison' })],
  ])('%s is as high as its content', async (_, markup) => {
    await followsItsContent(await frames.open(markup, OURS));
  });

  it.each([
    ['its column', '', 1000 - 2 * 8],
    ['what its author wrote', 'width="420"', 420],
  ])('a frame is as wide as %s', async (_, width, expected) => {
    const snippet = frameSnippet({ src: 'SRC', title: 'Comparison' });
    const { page } = await frames.open(snippet.replace('<iframe', `<iframe ${width}`), OURS);
    const frame = page.locator('iframe');
    await expect
      .poll(() => frame.evaluate((node) => node.getBoundingClientRect().width))
      .toBe(expected);
  });

  it('a frame that comes later is, too, and one that comes before the script', async () => {
    const late = `${OURS}
      setTimeout(() => {
        const frame = document.createElement('iframe');
        frame.dataset.rolewise = '';
        frame.src = '${frames.framed}/comparison.html';
        document.body.append(frame);
      });`;
    const later = await frames.open('', late);
    await later.page.waitForSelector('iframe[height]');
    const before = await frames.open(
      FRAME,
      "addEventListener('load', () => setTimeout(() => import('/dist/frame-host.js')));",
    );
    await fitted(before.frame);
  });

  it('takes one message of two scripts for one', async () => {
    const opened = await frames.open(
      FRAME.replace('data-rolewise', 'data-rolewise="events"'),
      `window.received = [];
       document.addEventListener('rolewise:view', ({ detail }) => received.push(detail));
       import '/dist/frame-host.js'; import '/dist/frame-host.js?another';`,
    );
    await opened.page.waitForFunction(() => window.received.length > 0);
    await fitted(opened.frame);
    expect(await opened.page.evaluate('received')).toHaveLength(1);
  });
});

describe('in the form of each host', () => {
  // Without our own script, and so without its mark.
  const PLAIN = FRAME.replace('data-rolewise ', '');

  it.each(Object.entries(parents))('%s', async (host, script) => {
    const opened = await frames.open(PLAIN.replace('SRC', `SRC?host=${host}`), script);
    await opened.frame.waitForFunction(() => innerHeight > 200);
    await followsItsContent(opened);
  });

  it('iframe: by the address that it wrote, whatever the reader did', async () => {
    const opened = await frames.open(
      PLAIN.replace('SRC', 'SRC?host=iframe&state=url'),
      `${parents.iframe}
       window.received = [];
       addEventListener('message', ({ data }) => received.push(parsed(data)?.src));`,
    );
    await opened.frame.waitForFunction(() => innerHeight > 200);
    await followsItsContent(opened);
    await openTab(opened, 'fit');
    await opened.frame.getByRole('radio', { name: 'Yes' }).first().check();
    await opened.frame.waitForFunction(() => location.search.includes('rolewise='));
    await opened.frame.evaluate(() => {
      location.hash = 'somewhere';
    });
    await grow(opened);
    await fitted(opened.frame);
    const told = await opened.page.evaluate<string[]>('received.filter(Boolean)');
    expect(new Set(told)).toEqual(
      new Set([`${frames.framed}/comparison.html?host=iframe&state=url`]),
    );
  });

  it('H5P, whose script comes last and finds us by itself', async () => {
    const opened = await frames.open(PLAIN, lateH5p);
    await opened.frame.waitForFunction(() => innerHeight > 200);
    await fitted(opened.frame);
  });

  it('H5P around a sandbox, which it cannot answer', async () => {
    const opened = await frames.open(
      PLAIN.replace('src', 'sandbox="allow-scripts" src').replace('SRC', 'SRC?host=h5p'),
      parents.h5p,
    );
    await opened.frame.waitForFunction(() => innerHeight > 200);
    await fitted(opened.frame);
  });

  it('Datawrapper: by the id of the document', async () => {
    const opened = await frames.open(
      PLAIN.replace('SRC', 'SRC?host=datawrapper'),
      parents.datawrapper,
    );
    await opened.page.waitForFunction(() => 'named' in window);
    expect(await opened.page.evaluate('named')).toBe(comparison.id);
  });
});

describe('what is not believed', () => {
  const say = (opened: Opened, message: unknown) =>
    opened.frame.evaluate((text) => {
      const revived = JSON.parse(text, (_, value) =>
        value === 'NaN' ? Number.NaN : value === 'Infinity' ? Number.POSITIVE_INFINITY : value,
      );
      parent.postMessage(revived, '*');
    }, JSON.stringify(message));
  const height = ({ page }: Opened) => page.locator('iframe').first().getAttribute('height');
  /** Messages arrive in order: once this one has, all before it have. */
  const settle = async (opened: Opened) => {
    await say(opened, { type: 'rolewise:resize', version: 1, id: '', height: 777 });
    // The frame has a border of three pixels, which its height counts.
    await opened.page.waitForSelector('iframe[height="783"]');
  };

  it.each([-5, 0, 'NaN', 'Infinity', 1e9, 12.5, '300', null, [300]])(
    'a height of %j',
    async (absurd) => {
      const opened = await frames.open(FRAME, OURS);
      await fitted(opened.frame);
      const seen = await opened.page.evaluateHandle(() => {
        const heights: (string | null)[] = [];
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        new MutationObserver(() => heights.push(frame.getAttribute('height'))).observe(frame, {
          attributes: true,
        });
        return heights;
      });
      await say(opened, { type: 'rolewise:resize', version: 1, id: '', height: absurd });
      await settle(opened);
      expect(await seen.jsonValue()).toEqual(['783']);
    },
  );

  it('another version, another kind, no message at all', async () => {
    const opened = await frames.open(FRAME, OURS);
    const before = `${(await fitted(opened.frame)) + 6}`;
    for (const other of [
      { type: 'rolewise:resize', version: 2, height: 300 },
      { type: 'resize', version: 1, height: 300 },
      'rolewise:resize',
      null,
    ]) {
      await say(opened, other);
      expect(await height(opened)).toBe(before);
    }
    await settle(opened);
  });

  it('another window, be it of the same origin', async () => {
    const opened = await frames.open(`${FRAME}<iframe src="SRC" title="Another"></iframe>`, OURS);
    const before = `${(await fitted(opened.frame)) + 6}`;
    const stranger = opened.page.frames()[2];
    await stranger?.evaluate(() => {
      parent.postMessage({ type: 'rolewise:resize', version: 1, id: '', height: 300 }, '*');
    });
    expect(await height(opened)).toBe(before);
    expect(await opened.page.locator('iframe').last().getAttribute('height')).toBeNull();
  });

  it('the right window once it shows another origin', async () => {
    const opened = await frames.open(
      FRAME,
      `window.received = []; addEventListener('message', ({ origin }) => received.push(origin)); ${OURS}`,
    );
    const before = `${(await fitted(opened.frame)) + 6}`;
    await opened.page.evaluate((stranger) => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      (contentWindow as Window).location.href = stranger;
    }, `${frames.host}/stranger.html`);
    await opened.page.waitForFunction((host) => window.received.includes(host), frames.host);
    expect(await height(opened)).toBe(before);
  });

  it('a host at another origin than the page was told', async () => {
    const markup = FRAME.replace('SRC', 'SRC?events&origin=https://example.org');
    const opened = await frames.open(
      markup,
      `window.received = []; addEventListener('message', ({ data }) => received.push(data)); ${OURS}`,
    );
    await openTab(opened, 'faq');
    await opened.frame.locator('summary').first().click();
    await settle(opened);
    expect(await opened.page.evaluate('received.map(({ height }) => height)')).toEqual([777]);
  });
});

describe('what readers do', () => {
  const LISTEN = `
    window.received = [];
    for (const name of ['view', 'filter', 'expand', 'choice', 'fit']) {
      document.addEventListener('rolewise:' + name, (event) => {
        received.push([event.type, event.target.title, event.detail]);
      });
    }
    ${OURS}`;
  type Heard = [name: string, title: string, detail: Record<string, unknown>][];
  const heard = ({ page }: Opened) => page.evaluate<Heard>('received');
  const hears = ({ page }: Opened, count: number) =>
    page.waitForFunction((least) => window.received.length >= least, count);
  const act = async (opened: Opened) => {
    await openTab(opened, 'faq');
    await opened.frame.locator('summary').first().click();
  };

  it.each([
    ['asks in the markup', FRAME.replace('data-rolewise', 'data-rolewise="events"')],
    ['asks in the address', FRAME.replace('SRC', 'SRC?events')],
    ['frames a sandbox', SANDBOXED.replace('data-rolewise', 'data-rolewise="events"')],
  ])('reaches the page that %s, from the first view on', async (_, markup) => {
    const opened = await frames.open(markup, LISTEN);
    await hears(opened, 1);
    await act(opened);
    await hears(opened, 3);
    const about = { comparison: comparison.id, view: 'faq' };
    expect(await heard(opened)).toEqual([
      ['rolewise:view', 'Comparison', { ...about, view: 'roles' }],
      ['rolewise:view', 'Comparison', about],
      ['rolewise:expand', 'Comparison', { ...about, item: comparison.faq?.items[0]?.id }],
    ]);
  });

  it('reaches a host whose sandbox hides its origin, once it has asked', async () => {
    const inner = await frames.open(FRAME.replace('SRC', 'SRC?events'));
    const { page } = await frames.open(
      `<iframe sandbox="allow-scripts" src="${inner.page.url()}" title="Host" width="900" height="600"></iframe>`,
    );
    const [, host, frame] = page.frames() as [Frame, Frame, Frame];
    const opened = { ...inner, page, frame };
    await host.evaluate(() => {
      window.received = [];
      addEventListener('message', ({ data }) => window.received.push(data.type));
    });
    await act(opened);
    await grow(opened);
    await host.waitForFunction(() => window.received.length > 0);
    expect(await host.evaluate(() => [...new Set(window.received)])).toEqual(['rolewise:resize']);
    await host.evaluate(() => {
      const hello = { type: 'rolewise:hello', version: 1, events: true };
      document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*');
    });
    await host.waitForFunction(() => window.received.includes('rolewise:event'));
  });

  it('reaches nobody who has not asked, and asks nothing of any server or storage', async () => {
    const opened = await frames.open(
      // Two sites of one registrable domain: browsers keep the storage of others from a framed page altogether.
      FRAME.replace('SRC', `${frames.framed.replace('localhost', '127.0.0.1')}/comparison.html`),
      `window.received = []; addEventListener('message', ({ data }) => received.push(data.type)); ${OURS}`,
    );
    await fitted(opened.frame);
    opened.requests();
    await act(opened);
    await openTab(opened, 'fit');
    await opened.frame.getByRole('radio', { name: 'Yes' }).first().check();
    await fitted(opened.frame);
    expect(new Set(await opened.page.evaluate<string[]>('received'))).toEqual(
      new Set(['rolewise:resize']),
    );
    expect(opened.requests()).toEqual([]);
    expect(await opened.page.context().cookies()).toEqual([]);
    for (const place of [opened.page.mainFrame(), opened.frame]) {
      const stored = await place.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      expect(stored).toEqual([0, 0, 0]);
    }
  });

  it.each([
    ['an unknown name', { name: 'click', detail: { comparison: 'a', view: 'b' } }],
    ['no document', { name: 'rolewise:view', detail: { view: 'b' } }],
    ['no view', { name: 'rolewise:view', detail: { comparison: 'a', view: 1 } }],
    ['no detail', { name: 'rolewise:view' }],
  ])('is not believed with %s', async (_, message) => {
    const opened = await frames.open(FRAME, LISTEN);
    await opened.page.evaluate(() => {
      document.addEventListener('click', () => (document.title = 'Clicked'));
    });
    const sound = { name: 'rolewise:view', detail: { comparison: 'a', view: 'b' } };
    await opened.frame.evaluate(
      (messages) => {
        for (const message of messages) {
          parent.postMessage({ type: 'rolewise:event', version: 1, ...message }, '*');
        }
      },
      [message, sound],
    );
    await hears(opened, 1);
    expect(await heard(opened)).toEqual([[sound.name, 'Comparison', sound.detail]]);
    expect(await opened.page.title()).toBe('Page');
  });

  it('becomes valid xAPI statements on the page around the frame', async () => {
    const opened = await frames.open(
      FRAME.replace('data-rolewise', 'data-rolewise="events"'),
      `import { xapiStatement } from '/dist/xapi/index.js';
       import comparison from '/dist/content/${comparison.id}.js';
       window.received = [];
       const actor = { mbox: 'mailto:learner@example.org' };
       for (const name of ['view', 'expand', 'choice', 'fit']) {
         document.addEventListener('rolewise:' + name, (event) => received.push(
           xapiStatement(event, { actor, activity: 'https://example.org/roles', lang: 'en-GB', comparison })));
       }
       ${OURS}`,
    );
    await act(opened);
    await openTab(opened, 'fit');
    for (const radio of await opened.frame.getByRole('radio', { name: 'Yes' }).all()) {
      await radio.check();
    }
    const statements = 4 + (comparison.fit?.statements.length ?? 0);
    await hears(opened, statements);
    const made =
      await opened.page.evaluate<{ verb: { id: string }; result?: object }[]>('received');
    expect(made.flatMap(problemsOf)).toEqual([]);
    expect(new Set(made.map(({ verb }) => verb.id.split('/').at(-1)))).toEqual(
      new Set(['experienced', 'interacted', 'answered']),
    );
    expect(made.at(-1)?.result).toMatchObject({ completion: true });
  });
});

it('opens links to other sites outside of the frame', async () => {
  const opened = await frames.open(SANDBOXED, OURS);
  await fitted(opened.frame);
  const link = opened.frame.getByRole('link', { name: 'Another site' });
  const [popup] = await Promise.all([opened.page.context().waitForEvent('page'), link.click()]);
  await popup.close();
  expect(opened.frame.url()).toContain('/comparison.html');
});
