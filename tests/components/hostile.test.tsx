import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import { badLinks, documents, filledWith, goodLinks, naughty } from '../fixtures/hostile.js';
import { readMarkup, skeleton, valuesOf } from '../fixtures/markup.js';
import { components } from '../fixtures/views.js';

const draw = (document: Comparison) =>
  Object.values(components)
    .map((Component) => renderToStaticMarkup(<Component comparison={document} />))
    .join('');

describe('a hostile string in every field', () => {
  it('is put into documents that are all drawn', () => {
    const names = documents.flatMap((document) => document.roles.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(6);
    for (const document of documents) {
      const { text } = readMarkup(draw(filledWith('word', document)));
      expect(text).not.toContain(en.broken);
      for (const { name } of document.roles) expect(text).not.toContain(name);
    }
  });

  const harmless = documents.map((document) => skeleton(draw(filledWith('word', document))));

  it.each(naughty.map((payload) => [payload.slice(0, 60), payload]))(
    '%s is text and nothing else',
    (_, payload) => {
      documents.forEach((document, index) => {
        const html = draw(filledWith(payload, document));
        // Not one tag or attribute more, or less, than with a harmless word.
        expect(skeleton(html)).toEqual(harmless[index]);
        const { tags, text } = readMarkup(html);
        expect(text).not.toContain(en.broken);
        expect(text.split(payload).length).toBeGreaterThan(15);
        const names = tags.flatMap(({ attributes }) => Object.keys(attributes));
        expect(names.filter((name) => /^(?:on|style|src)/i.test(name))).toEqual([]);
        const addresses = valuesOf(html, 'href');
        expect(addresses.filter((href) => !/^(?:#|https:\/\/example\.org)/.test(href))).toEqual([]);
      });
    },
  );
});

it.each(['constructor', 'prototype'])('an id %s is an id like any other', (name) => {
  const {
    comparison: table,
    lifecycles,
    raci,
    skills,
    handoffs,
    scenarios,
    fit,
    tools,
  } = comparison;
  const things = [
    table?.groups[0]?.aspects[0],
    lifecycles?.cycles[0]?.stages[0],
    raci?.groups[0]?.activities[0],
    skills?.items[0],
    handoffs?.steps[0],
    scenarios?.items[0],
    fit?.statements[0],
    tools?.items[0],
  ];
  // Roles, parties and words of the scheme name fields, so the checks refuse these names there.
  const called = (id: string): string => {
    const text = things.reduce(
      (written, thing) => written.replaceAll(`"${thing?.id}"`, `"${id}"`),
      JSON.stringify(comparison),
    );
    const { ok, comparison: parsed } = parseComparison(JSON.parse(text));
    expect(ok).toBe(true);
    return draw(parsed as Comparison).replaceAll(id, '…');
  };
  expect(called(name)).toBe(called('another-name'));
});

describe('an address', () => {
  const linkTo = (href: string): Comparison => ({
    ...comparison,
    sources: [{ id: 'source', title: 'Where it leads', url: href }],
    comparison: {
      lead: [{ link: ['in the lead'], href }],
      groups: [
        {
          id: 'links',
          name: 'Links',
          aspects: [{ id: 'a', name: 'A', shared: { text: [{ link: ['in a cell'], href }] } }],
        },
      ],
    },
    raci: undefined,
    lifecycles: {
      cycles: [
        {
          id: 'c',
          name: 'C',
          kind: 'finite',
          stages: [{ id: 's', name: 'S', summary: { text: [{ link: ['in a stage'], href }] } }],
        },
      ],
    },
    responsibilities: undefined,
  });

  it.each(badLinks.map((href) => [JSON.stringify(href), href]))(
    '%s leads nowhere, and its words stay',
    (_, href) => {
      const html = draw(linkTo(href));
      const outside = valuesOf(html, 'href').filter((address) => !address.startsWith('#'));
      expect(outside).toEqual([]);
      for (const words of ['in the lead', 'in a cell', 'in a stage', 'Where it leads']) {
        expect(html).toContain(words);
      }
    },
  );

  it.each(goodLinks)('%s passes as it is', (href) => {
    const html = draw(linkTo(href));
    expect(valuesOf(html, 'href').filter((address) => address === href).length).toBeGreaterThan(5);
  });
});
