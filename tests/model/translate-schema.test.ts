import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { withDefinitions } from '../../scripts/build/definitions.mjs';
import { documentSchema, parseComparison } from '../../src/model/index.js';
import { document, findingsIn, foundIn, parsed } from './translatedDocument.js';

const part = (at: string, words: object): Record<string, unknown> => ({ de: { [at]: words } });
const group = (aspect: object): Record<string, unknown> =>
  part('comparison', { groups: [{ id: 'purpose', aspects: [{ id: 'goal', ...aspect }] }] });
const goal = 'de.comparison.groups.0.aspects.0';

const german = {
  title: 'Zwei Rollen',
  summary: 'Die eine entscheidet, was, die andere, **wann**.',
  roles: [
    { id: 'project', name: 'Projektmanager', manages: { examples: 'Ein Umzug' } },
    { id: 'product', name: 'Produktmanagerin', definition: [null, 'Fragt nach dem *Warum*.'] },
  ],
  comparison: {
    groups: [
      {
        id: 'purpose',
        aspects: [
          { id: 'goal', name: 'Ziel', cells: { project: { list: ['Zeit', null] } } },
          {
            id: 'client',
            cells: { product: 'die nähere', project: { notApplicable: 'Kommt an' } },
          },
        ],
      },
    ],
  },
  raci: { parties: [{ id: 'design', name: 'Gestaltung' }], scheme: { name: 'RACI-Matrix' } },
  edition: { authors: [null, 'Benjamin Lind'] },
};

describe('translations', () => {
  it('are read like the document: short forms made whole, marks parsed', () => {
    const comparison = parsed(document({ de: german }));
    expect(comparison.translations?.de).toMatchObject({
      title: 'Zwei Rollen',
      summary: { text: ['Die eine entscheidet, was, die andere, ', { strong: ['wann'] }, '.'] },
      roles: [
        { id: 'project', manages: { examples: [{ text: 'Ein Umzug' }] } },
        {
          id: 'product',
          definition: [null, { text: ['Fragt nach dem ', { em: ['Warum'] }, '.'] }],
        },
      ],
      comparison: {
        groups: [{ aspects: [{ cells: { project: { list: [{ text: 'Zeit' }, null] } } }, {}] }],
      },
    });
  });

  it('come out the same when they are read again', () => {
    const comparison = parsed(document({ de: german, 'pt-BR': { title: 'Dois papéis' } }));
    expect(parsed(comparison)).toEqual(comparison);
    expect(parsed(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  it.each<[string, Record<string, unknown>, readonly (readonly string[])[]]>([
    ['no language tag', { 'de_DE!': {} }, [['lang/format', 'de_DE!']]],
    ['a translated id', { de: { id: 'zwei' } }, [['translation/same', 'de.id']]],
    ['a translated number', { de: { rolewise: 1 } }, [['translation/same', 'de.rolewise']]],
    [
      'a translated address',
      part('sources', [{ id: 'book', url: 'https://example.org/de' }]),
      [['translation/same', 'de.sources.0.url']],
    ],
    [
      'an answer that is a word for programs',
      group({ cells: { product: { answer: 'ja' } } }),
      [['translation/same', `${goal}.cells.product.answer`]],
    ],
    ['another scheme', part('raci', { scheme: 'daci' }), [['translation/same', 'de.raci.scheme']]],
    [
      'a field that no document has',
      group({ nmae: 'Ziel' }),
      [['key/unknown', `${goal}.nmae`, 'name']],
    ],
    [
      'an entry of a list without its id',
      part('roles', [{ name: 'x' }]),
      [['key/missing', 'de.roles.0.id']],
    ],
    ['HTML in a name', group({ name: '<b>Ziel</b>' }), [['text/html', `${goal}.name`]]],
    [
      'marks in the runs of a name',
      group({ name: [{ em: ['Ziel'] }] }),
      [['text/marks', `${goal}.name`]],
    ],
    [
      'a link that runs code',
      group({ shared: '[x](javascript:alert(1))' }),
      [['text/link', `${goal}.shared`]],
    ],
    ['a number for a text', group({ name: 7 }), [['value/type', `${goal}.name`, "'7'"]]],
  ])('are refused with %s', (_, translations, expected) => {
    expect(foundIn(translations)).toEqual(expect.arrayContaining([...expected]));
    for (const { message } of findingsIn(translations)) expect(message).toMatch(/^.{15,}[.)]$/su);
  });

  it('that are broken leave the document whole', () => {
    const { ok, comparison } = parseComparison(document({ de: { title: 7 } }));
    expect(ok).toBe(false);
    expect(comparison?.comparison?.groups).toHaveLength(2);
  });
});

describe('the JSON Schema', () => {
  // Whether a text holds HTML or an address may be linked is more than JSON Schema can say.
  const schema = withDefinitions(
    toJsonSchema(documentSchema, {
      typeMode: 'input',
      ignoreActions: ['check', 'raw_transform'],
      errorMode: 'ignore',
    }),
  );
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  it('takes a translated document', () => {
    expect(validate(document({ de: german, 'zh-Hant': {} })), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a translated id', { de: { id: 'zwei' } }, '/translations/de'],
    ['a mistyped field', group({ nmae: 'Ziel' }), '/translations/de/comparison/groups/0/aspects/0'],
    ['no language tag', { 'de!': {} }, '/translations'],
    ['an entry without its id', part('roles', [{ name: 'x' }]), '/translations/de/roles/0'],
  ])('refuses %s', (_, translations, at) => {
    expect(validate(document(translations))).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });

  it('explains the fields of a translation as it explains those of the document', () => {
    const { $defs, properties } = schema as Record<string, Record<string, { $ref?: string }>>;
    const translation = JSON.stringify(properties?.translations);
    expect(translation).toContain('By language tag, the same shape again with texts alone');
    const aspects = Object.entries($defs ?? {}).map(([, definition]) => JSON.stringify(definition));
    expect([...aspects, translation].join()).toContain('The question in one to three words.');
  });

  it('says nothing twice', () => {
    const parts = new Map<string, number>();
    JSON.stringify(schema, (key, value) => {
      const text =
        key !== 'properties' && value && typeof value === 'object' ? JSON.stringify(value) : '';
      if (text.length > 400) parts.set(text, (parts.get(text) ?? 0) + 1);
      return value;
    });
    expect([...parts].filter(([, times]) => times > 1).map(([text]) => text)).toEqual([]);
    expect(JSON.stringify(schema).length).toBeLessThan(100_000);
  });
});
