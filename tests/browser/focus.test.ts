import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

const MOST = 1000;

/** Names what has focus and says what is wrong with where it stands; undefined where nothing has it. */
const stopHere = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const trouble: string[] = [];
  // A radio may be hit through its words. Of a link in two lines, each line is looked at.
  const shown = focused.closest('label') ?? focused;
  const boxes = [...focused.getClientRects()];
  const first = boxes[0];
  if (!first || first.width < 4 || first.height < 4) trouble.push('no size');
  for (const { top, bottom, left, right } of boxes) {
    if (bottom <= 0 || right <= 0 || left >= innerWidth || top >= innerHeight)
      trouble.push('off screen');
    else if (bottom - top < innerHeight && (top < -0.5 || bottom > innerHeight + 0.5))
      trouble.push('half off screen');
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const [across, down] of [
      [x, y],
      [left + 1, y],
      [right - 1, y],
      [x, top + 1],
      [x, bottom - 1],
    ] as const) {
      const above = document.elementFromPoint(across, down);
      if (above && !shown.contains(above) && !above.contains(shown))
        trouble.push(`under ${above.localName}.${above.className}`);
    }
  }
  const name = focused.id || focused.getAttribute('href') || focused.textContent?.slice(0, 20);
  return `${focused.localName} ${name}${trouble.map((what) => ` — ${what}`).join('')}`;
};

/** Presses a key until focus leaves the page, and says where it stood each time. */
async function stops(page: Page, key: string): Promise<string[]> {
  const met: string[] = [];
  while (met.length < MOST) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopHere);
    if (stop === undefined) break;
    met.push(stop);
  }
  return met;
}

const wrong = (met: readonly string[]) => met.filter((stop) => stop.includes('—'));

/** Everything that can have focus, and shows it with less than a line of 2 px in a colour that stands out 3 to 1. */
const faint = () => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas.');
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  /** Relative luminance of a colour on the ground of the page. */
  const luminance = (colour: string) => {
    for (const layer of [ground, colour]) {
      pen.fillStyle = layer;
      pen.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, summary, [tabindex="0"]',
  );
  const seen = [...all].filter((each) => each.checkVisibility());
  const found = seen.flatMap((each) => {
    each.focus();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    const [dark = 0, light = 0] = [luminance(outlineColor), luminance(ground)].sort(
      (one, other) => one - other,
    );
    const contrast = (light + 0.05) / (dark + 0.05);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && contrast >= 3) return [];
    return `${each.localName} ${each.id} ${outlineStyle} ${outlineWidth} ${contrast.toFixed(1)}`;
  });
  return { found, count: seen.length };
};

describe.each([
  ['1280 px', { width: 1280, height: 600 }],
  ['320 px', { width: 320, height: 480 }],
])('focus at %s', (_, viewport) => {
  it('without script: each stop is on screen and uncovered, and there is a way out at both ends', async () => {
    const { page } = await site.open({ script: false }, { viewport });
    const there = await stops(page, 'Tab');
    expect(wrong(there)).toEqual([]);
    expect(there.length).toBeGreaterThan(150);
    expect(there.length).toBeLessThan(MOST);
  });

  it('on tabs: each stop of each panel is on screen and uncovered, and there is a way out', async () => {
    const { page } = await site.open({}, { viewport });
    const tabs = page.getByRole('tab');
    for (const tab of await tabs.all()) {
      await tab.click();
      const there = await stops(page, 'Tab');
      expect(wrong(there)).toEqual([]);
      expect(there[0]).toMatch(/^div /);
    }
    const back = await stops(page, 'Shift+Tab');
    expect(wrong(back)).toEqual([]);
    expect(back.at(-1)).toMatch(/^a .*-tab/);
  });
});

describe('focus is drawn in a line of 2 px that stands out', () => {
  const looks: Record<string, [Asked, { forcedColors?: 'active' }]> = {
    light: [{}, {}],
    dark: [{ theme: 'dark' }, {}],
    'forced colours': [{}, { forcedColors: 'active' }],
  };

  it.each(Object.keys(looks))('%s', async (look) => {
    const [asked, options] = looks[look] ?? [{}, {}];
    const { page } = await site.open({ ...asked, script: false }, options);
    await page.keyboard.press('Tab');
    const { found, count } = await page.evaluate(faint);
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(150);
  });

  it('on tabs, their panels and the button that opens all answers', async () => {
    const { page } = await site.open();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.press('Enter');
      expect((await page.evaluate(faint)).found).toEqual([]);
    }
  });
});

/** Everything to be pressed that a finger could miss: smaller than 44 px, or covered where it should be hit. */
const missed = () => {
  const sized =
    '.rw-tab, summary, button, label, .rw-way, .rw-picks a, .rw-return > a, .rw-scenario .rw-kind > a, .rw-sources li > a, .rw-tools :is(li, th) > a';
  const targets = [...document.querySelectorAll(sized)].filter((each) => each.checkVisibility());
  // Whatever else can be pressed stands in a sentence or is the number of a note.
  const rest = [...document.querySelectorAll('a[href], button, input, summary')].filter(
    (each) => !each.closest(sized) && !each.closest('sup, cite'),
  );
  const found = targets.flatMap((each) => {
    each.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [x, y - 21],
      [x, y + 21],
      [x - 21, y],
      [x + 21, y],
    ] as const;
    const hit = points.every(([across, down]) => {
      const above = document.elementFromPoint(across, down);
      return each.contains(above);
    });
    return hit && width >= 44 && height >= 44
      ? []
      : `${each.localName} ${each.className} ${Math.round(width)} × ${Math.round(height)} ${each.textContent?.slice(0, 20)}`;
  });
  return {
    found,
    count: targets.length,
    rest: rest.map((each) => `${each.parentElement?.localName} > ${each.outerHTML.slice(0, 80)}`),
  };
};

describe('a finger hits it: 44 px each way', () => {
  it.each([320, 1280])('%s px', async (width) => {
    const { page } = await site.open(
      { script: false },
      { viewport: { width, height: 800 }, hasTouch: true, isMobile: true },
    );
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const { found, count, rest } = await page.evaluate(missed);
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(100);
    expect(rest).toEqual([]);
  });
});
