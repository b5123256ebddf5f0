import { type ConfigData, HtmlValidate } from 'html-validate';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as html from '../../dist/html/index.js';
import { ComparisonTabs, Enhance, SourceList } from '../../src/index.js';
import type { Comparison } from '../../src/model/index.js';
import { comparison, examples } from '../fixtures/examples.js';
import { components, type SharedProps } from '../fixtures/views.js';
import { bundle } from './bundle.js';
import { type Site, startSite } from './site.js';

type Name = keyof typeof components;

/** Rules that are not about validity, or that know less than we do. */
const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Of the roles that an element has anyway, those of lists and tables are said: browsers take them away from a list
    // without marks and from a table whose rows are drawn as lines of boxes.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list', 'table', 'rowgroup', 'row', 'cell'] }],
    // Nothing is sent: the result follows each answer.
    'wcag/h32': 'off',
  },
};

const checker = new HtmlValidate(config);
const known = new Map<string, Promise<string[]>>();

/** What is wrong with the markup of a view, in a page without mistakes. Renderers that write the same are heard once. */
function mistakes(markup: string): Promise<string[]> {
  const found = known.get(markup) ?? look(markup);
  known.set(markup, found);
  return found;
}

async function look(markup: string): Promise<string[]> {
  const { results } = await checker.validateString(
    `<!doctype html>\n<html lang="en"><head><title>Host</title></head><body><main>${markup}</main></body></html>`,
  );
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, selector, message }) => `${ruleId}: ${selector}: ${message}`),
  );
}

const names = Object.keys(examples);

describe('valid as it comes from the server', () => {
  const strings = { ...html } as unknown as Record<Name, html.Component<SharedProps>>;
  const renderers: Record<string, (name: Name, props: SharedProps) => string> = {
    React: (name, props) => renderToStaticMarkup(createElement(components[name], props)),
    'rolewise/html': (name, props) => html.renderHtml(strings[name], props),
  };
  // Tabs hold every view once more, and would give the page each name twice.
  const single = (Object.keys(components) as Name[]).filter((name) => name !== 'ComparisonTabs');

  describe.each(Object.entries(renderers))('%s', (_, draw) => {
    it.each(names)('%s, view by view', { timeout: 60_000 }, async (example) => {
      const document = examples[example] as Comparison;
      expect(
        await mistakes(single.map((name) => draw(name, { comparison: document })).join('')),
      ).toEqual([]);
    });

    it.each(names)('%s, as sections', { timeout: 60_000 }, async (example) => {
      const document = examples[example] as Comparison;
      expect(await mistakes(draw('ComparisonTabs', { comparison: document }))).toEqual([]);
    });
  });
});

/** Each example in a place of its own. */
const places = (draw: (document: Comparison) => string) =>
  Object.values(examples)
    .map((document) => `<div class="example">${draw(document)}</div>`)
    .join('');

/** What a reader can bring into a page: every tab opened, every answer shown, every statement agreed to. Gives back what is there then. */
const useAll = () => {
  for (const tab of document.querySelectorAll<HTMLElement>('.rw-tab')) tab.click();
  for (const button of document.querySelectorAll<HTMLElement>('button[type="button"]:not(.rw-tab)'))
    button.click();
  for (const radio of document.querySelectorAll<HTMLElement>('label:last-child > input'))
    radio.click();
  return [...document.querySelectorAll('.example')].map(({ innerHTML }) => innerHTML);
};

describe('valid in the browser, after a reader used it all', () => {
  let site: Site;
  const used: Record<string, readonly string[]> = {};
  beforeAll(async () => {
    site = await startSite();
    const enhanced = await site.openPage(
      places(
        (document) =>
          `${html.renderHtml(html.ComparisonTabs as never, { comparison: document } as never)}`,
      ),
      "import { enhance } from '/dist/enhance/index.js'; enhance();",
    );
    await enhanced.page.waitForSelector('[role="tab"]');
    used.enhance = await enhanced.page.evaluate(useAll);

    const hydrated = await site.openPage(
      places((document) =>
        renderToString(
          <Enhance>
            <ComparisonTabs comparison={document} />
          </Enhance>,
        ),
      ),
      await bundle(`
        import { hydrateRoot } from 'react-dom/client';
        import { ComparisonTabs, Enhance } from './dist/index.js';
        const documents = ${JSON.stringify(Object.values(examples))};
        document.querySelectorAll('.example').forEach((place, index) => {
          hydrateRoot(place, <Enhance><ComparisonTabs comparison={documents[index]} /></Enhance>);
        });
      `),
    );
    await hydrated.page.waitForFunction(() =>
      [...document.querySelectorAll('.example')].every((place) =>
        place.querySelector('[hidden="until-found"]'),
      ),
    );
    used.React = await hydrated.page.evaluate(useAll);
    expect(hydrated.said).toEqual([]);
  }, 60_000);
  afterAll(() => site.close());

  describe.each(['enhance', 'React'])('%s', (renderer) => {
    it('everything was used', () => {
      const [first] = used[renderer] ?? [];
      for (const trace of [
        'aria-selected="true"',
        'hidden="until-found"',
        '<details class="rw-question" open',
        'rw-verdict',
      ])
        expect(first).toContain(trace);
    });

    it.each(names.map((name, index) => [name, index] as const))(
      '%s',
      { timeout: 60_000 },
      async (_, index) => {
        expect(await mistakes(used[renderer]?.[index] ?? '')).toEqual([]);
      },
    );
  });
});

it('a mistake would be seen', async () => {
  const markup = renderToStaticMarkup(<SourceList comparison={comparison} />);
  expect(await mistakes(markup)).toEqual([]);
  expect(await mistakes(`${markup}${markup}`)).toContainEqual(
    expect.stringMatching(/^no-dup-id: /),
  );
  expect(await mistakes(`<p>${markup}</p>`)).not.toEqual([]);
});
