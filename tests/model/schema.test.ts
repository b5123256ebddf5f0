import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { withDefinitions } from '../../scripts/build/definitions.mjs';
import { documentSchema, parseComparison } from '../../src/model/index.js';
import { withValue } from './fixtures.js';

// Whether a text holds HTML or an address may be linked is more than JSON Schema can say.
const schema = toJsonSchema(documentSchema, { typeMode: 'input', ignoreActions: ['check'] });
const json = JSON.stringify(schema);

it('becomes JSON Schema with every block', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual([
    'rolewise',
    'id',
    'lang',
    'title',
    'summary',
    'roles',
    'sources',
    'edition',
    'basis',
    'comparison',
    'lifecycles',
    'raci',
    'responsibilities',
    'questions',
    'skills',
    'handoffs',
    'scenarios',
    'fit',
    'overlap',
    'tools',
    'faq',
    'takeaways',
    'related',
    'translations',
    'wording',
    'accept',
  ]);
  expect(schema.required).toEqual(['id', 'lang', 'title', 'roles']);
  expect(schema.additionalProperties).toBe(false);
});

it('keeps the descriptions that editors show', () => {
  expect(json).toContain('One answer for each role, by role id.');
  expect(json).toContain('The stage of a life cycle in which it happens.');
  expect(json).toContain('quoted: their words');
});

it('says of every field what it is for, in whichever shape it is written', () => {
  expect(unexplained(withDefinitions(schema))).toEqual([]);
});

it('offers every kind of cell', () => {
  for (const kind of ['disagree', 'list', 'answer', 'notApplicable']) {
    expect(json).toContain(`"required":["${kind}"]`);
  }
  expect(json).toContain('"enum":["yes","partial","no"]');
});

it.each(['sponsor', 'constructor', 'prototype', 'toString', 'the-constructor', 'a--b'])(
  'takes the id %s where a parse does',
  (id) => {
    const takes = new Ajv({ strict: false }).compile(withDefinitions(schema));
    for (const document of [
      withValue(['roles', 2], { id, name: 'Somebody' }),
      withValue(['raci', 'parties', 3], { id, name: 'Somebody' }),
      withValue(['lifecycles', 'cycles', 0, 'stages', 0, 'id'], id),
    ]) {
      const { findings } = parseComparison(document);
      expect(takes(document)).toBe(!findings.some(({ code }) => /^id\//.test(code)));
    }
  },
);

interface Part {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly description?: string;
  readonly anyOf?: readonly Part[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
}

/** The places of fields of which editors have nothing to say. A part that stands in several places is told at the first. */
function unexplained(whole: Part): string[] {
  const places: string[] = [];
  const seen = new Set<Part>();
  const definition = ({ $ref = '' }: Part): Part | undefined =>
    whole.$defs?.[$ref.replace('#/$defs/', '')];
  const isExplained = (part: Part): boolean => {
    if (part.description !== undefined) return true;
    const defined = definition(part);
    if (defined) return isExplained(defined);
    return part.anyOf?.every(isExplained) ?? false;
  };
  const visit = (part: Part, at: string): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      if (!isExplained(field)) places.push(`${at}.${name}`);
      visit(field, `${at}.${name}`);
    }
    const { items, additionalProperties: each } = part;
    for (const inner of [definition(part), ...(part.anyOf ?? [])]) if (inner) visit(inner, at);
    if (items) visit(items, `${at}[]`);
    if (typeof each === 'object') visit(each, `${at}.*`);
  };
  visit(whole, '');
  return places;
}
