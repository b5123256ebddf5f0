import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../fixtures/examples.js';
import { type Asked, type Opened, type Site, startSite } from './site.js';

const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'target-size': { enabled: true } };
/** Of the rest, axe only counts: it would describe thousands of elements that have passed. */
const resultTypes = ['violations', 'incomplete'];

const situations: Readonly<Record<string, [Asked, BrowserContextOptions]>> = {
  light: [{}, {}],
  dark: [{ theme: 'dark' }, {}],
  '320 px': [{}, { viewport: { width: 320, height: 640 } }],
  'forced colours': [{}, { forcedColors: 'active' }],
  'right to left': [{ dir: 'rtl' }, {}],
};

/** What axe cannot decide, and what people found when they looked. */
const lookedAt: readonly [line: RegExp, found: string][] = [
  [
    /^color-contrast: (?:.* > )?text.*: Element content is too short/,
    'A letter or a number in a figure. Its colours are those of the role names, which axe does measure, or paper on them.',
  ],
  [
    /^color-contrast: .*\.rw-says/,
    'What is handed over stands in the column of the next step, whose box has no ground of its own. Its colour is that of all soft text.',
  ],
  [
    /^color-contrast: p\[data-span="\d+"\]: .*partially overlaps/,
    'The way back runs above the columns of other steps, whose boxes have no ground and begin below it. Its colour is that of all text.',
  ],
  [
    /^th-has-data-cells: /,
    'The name of a group spans its row; its cells are those of the rows below, as its scope says.',
  ],
];

const run = (options: object) =>
  (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options);

const reason = ({ any, all, none }: AxeResults['violations'][number]['nodes'][number]) =>
  [...any, ...all, ...none].map(({ message }) => message).join(' ');

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(Object.keys(situations))('axe finds nothing: %s', (situation) => {
  const [asked, options] = situations[situation] ?? [{}, {}];
  let opened: Opened;
  beforeAll(async () => {
    // The policy of the page would keep axe out, too.
    opened = await site.open(asked, { bypassCSP: true, ...options });
  });
  afterAll(() => opened.page.context().close());

  // Without script every view stands on the page, with script the tabs do.
  const pages: Asked[] = [
    { components: ['ComparisonTabs', 'SourceList'], script: false },
    { components: ['ComparisonTabs'], script: true },
    // The tab that is open shows nothing that script brings to it.
    { components: ['ComparisonTable'], script: true },
  ];

  it.each(Object.keys(examples))('%s', { timeout: 60_000 }, async (example) => {
    const violations: string[] = [];
    const open: string[] = [];
    for (const parts of pages) {
      await site.show(opened, { ...asked, ...parts, example });
      await opened.page.evaluate(axeScript);
      const results = await opened.page.evaluate(run, { runOnly: tags, rules, resultTypes });
      expect(results.passes.length).toBeGreaterThan(20);
      const said = (found: AxeResults['violations']) =>
        found.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')}: ${reason(node)}`),
        );
      violations.push(...said(results.violations));
      open.push(
        ...said(results.incomplete).filter((line) => !lookedAt.some(([known]) => known.test(line))),
      );
    }
    expect(violations).toEqual([]);
    expect(open).toEqual([]);
  });
});
