import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { JsonLdNode } from '../../dist/publish/index.js';
import { Faq } from '../../src/components/faq/index.js';
import type { Comparison } from '../../src/model/index.js';
import { comparison, examples } from '../fixtures/examples.js';
import { documents, filledWith, naughty } from '../fixtures/hostile.js';
import { readMarkup } from '../fixtures/markup.js';
import { fileOf, jsonLd, published } from './published.js';

const is = (type: string) => (node: JsonLdNode) => [node['@type']].flat().includes(type);
const nodes = (type: string, document = comparison) => jsonLd(document)['@graph'].filter(is(type));
const scriptOf = (page: string) =>
  /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1];

/** What schema.org and search engines ask of each type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'about', 'citation', 'inLanguage', 'dateModified', 'author'],
  LearningResource: ['name', 'description', 'about'],
  Occupation: ['name', 'description', 'responsibilities', 'skills'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
  ItemList: ['name', 'itemListElement', 'numberOfItems'],
  ListItem: ['position'],
  HowTo: ['name', 'step'],
  HowToStep: ['position', 'name', 'text'],
  FAQPage: ['mainEntity'],
  Quiz: ['name', 'about', 'hasPart'],
  Question: ['name'],
  Answer: ['text'],
  CreativeWork: ['name'],
};

function everyNode(value: unknown): JsonLdNode[] {
  if (Array.isArray(value)) return value.flatMap(everyNode);
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonLdNode, ...Object.values(value).flatMap(everyNode)];
}

describe('structured data', () => {
  it('has every type, each with what it needs', () => {
    const all = everyNode(jsonLd(comparison)['@graph']);
    for (const [type, fields] of Object.entries(REQUIRED)) {
      const found = all.filter(is(type));
      expect(found.length, type).toBeGreaterThan(0);
      for (const node of found) {
        for (const field of fields) expect(node[field], `${type} ${field}`).toBeTruthy();
      }
    }
  });

  it('refers to nothing that it does not hold', () => {
    const all = everyNode(jsonLd(comparison, { url: 'https://example.org/' })['@graph']);
    const held = new Set(all.filter((node) => node['@type']).map((node) => node['@id']));
    const meant = all.filter((node) => !node['@type']).flatMap((node) => node['@id'] ?? []);
    expect(meant.length).toBeGreaterThan(5);
    expect(meant.filter((id) => !held.has(id))).toEqual([]);
  });

  it('answers questions in the words of the page', () => {
    const html = renderToStaticMarkup(createElement(Faq, { comparison }));
    const said = [...html.matchAll(/<summary>(.*?)<\/summary>(.*?)<\/details>/gs)].map(
      ([, question = '', answer = '']) => [
        readMarkup(question).text,
        readMarkup(answer.replace(/<sup.*?<\/sup>/g, '').replaceAll('</p><p>', '</p> <p>')).text,
      ],
    );
    const [faq] = nodes('FAQPage');
    const entities = faq?.mainEntity as unknown as {
      name: string;
      acceptedAnswer: { text: string };
    }[];
    expect(entities.length).toBeGreaterThan(5);
    expect(entities.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual(said);
  });

  it('calls a life cycle that ends a way to a result, and one that comes round a list', () => {
    const cycles = [...nodes('HowTo'), ...nodes('ItemList')].filter((node) =>
      node['@id']?.includes('#lifecycle-'),
    );
    expect(cycles.map((node) => node['@type'])).toEqual(['HowTo', 'ItemList']);
  });

  it('says on the page of a view what that view shows', () => {
    const data = JSON.parse(scriptOf(fileOf(published(comparison), 'faq.html')) ?? '');
    const types = data['@graph'].map((node: JsonLdNode) => node['@type']);
    expect(types).toContain('FAQPage');
    expect(types).not.toContain('ItemList');
    expect(everyNode(data).filter(is('Occupation'))[0]).not.toHaveProperty('responsibilities');
  });

  it('can be left out', () => {
    for (const text of published(comparison, { jsonLd: false }).values()) {
      expect(text).not.toContain('application/ld+json');
    }
  });

  it('leaves a broken block out, and the others as they were', () => {
    const whole = jsonLd(comparison)['@graph'].map((node) => JSON.stringify(node));
    for (const block of ['comparison', 'lifecycles', 'raci', 'faq', 'scenarios', 'takeaways']) {
      const broken = { ...comparison, [block]: { items: [7], groups: null, cycles: [null] } };
      const left = jsonLd(broken as unknown as Comparison)['@graph'].map((node) =>
        JSON.stringify(node),
      );
      expect(left.length, block).toBeGreaterThan(0);
      expect(
        left.filter((node) => !whole.includes(node)),
        block,
      ).toEqual([]);
      expect(left.length, block).toBeLessThan(whole.length);
    }
  });

  it.each(Object.keys(examples))('survives JSON: %s', (name) => {
    const data = jsonLd(examples[name] as Comparison);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it.each(naughty)('never ends its element: %j', (text) => {
    for (const document of documents) {
      const page = fileOf(published(filledWith(text, document)), 'index.html');
      const script = scriptOf(page) ?? '';
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(script)['@graph'][0].name).toBe(text);
    }
  });
});
