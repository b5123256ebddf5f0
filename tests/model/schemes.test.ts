import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import {
  documentSchema,
  parseComparison,
  plainText,
  raci,
  type SchemeName,
  schemeIn,
  schemes,
} from '../../src/model/index.js';
import type { Comparison, Scheme } from '../../src/model/types.js';
import { schemeExamples } from '../../stories/documents/schemes.js';
import { foundInMatrix, matrixOf, times } from './raciDocument.js';

const all = Object.entries<Scheme>(schemes);
const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt', 'zh'];

/** The scheme of a parsed document that picks one by name. */
function parsed(scheme: unknown, lang = 'en'): Scheme {
  const sound = { a: 'accountable', b: 'responsible' };
  const decided = { a: ['approver', 'decide', 'recommend'], b: ['driver', 'perform'] };
  const known = (name: string): boolean => name === 'daci' || name === 'rapid';
  const id = typeof scheme === 'string' ? scheme : (scheme as Scheme).id;
  const words = new Set(
    (schemes as Record<string, Scheme>)[id]?.assignments.map((kind) => kind.id),
  );
  const row = Object.fromEntries(
    Object.entries(known(id) ? decided : sound).map(([party, list]) => [
      party,
      [list].flat().filter((word) => words.has(word)),
    ]),
  );
  const result = parseComparison(matrixOf(scheme, times(1, row), { lang }));
  if (!result.ok || !result.comparison.raci) throw new Error(JSON.stringify(result.findings));
  return result.comparison.raci.scheme;
}

describe.each(all)('%s', (id, scheme) => {
  it('has its id, and its letters spell its name in this order', () => {
    expect(scheme.id).toBe(id);
    const letters = scheme.assignments.map(({ letter }) => letter).join('');
    expect(letters).toBe(id.replace('-', '').toUpperCase());
  });

  it('has a figure for each letter: the one who answers a seal, one who works the other filled one', () => {
    const shapes = scheme.assignments.map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
    const parts = scheme.assignments.map(({ part, shape }) => [shape, part]);
    expect(parts).toContainEqual(['seal', 'answers']);
    expect(parts).toContainEqual(['square', 'works']);
  });

  it('has one who answers for each activity', () => {
    const answers = scheme.assignments.filter(({ part }) => part === 'answers');
    expect(answers).toMatchObject([{ min: 1, max: 1 }]);
  });

  it('is picked by its name, whole, and parses to itself', () => {
    expect(parsed(id)).toEqual(scheme);
    expect(parsed(scheme)).toEqual(scheme);
    expect(parsed(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
  });

  it.each(languages)('has a word and a meaning for each part in %s', (lang) => {
    const { assignments, ...rest } = schemeIn(scheme, lang);
    expect(rest).toEqual({ id, name: scheme.name });
    expect(assignments).toMatchObject(
      scheme.assignments.map(({ id: word, letter, shape }) => ({ id: word, letter, shape })),
    );
    const words = assignments.map(({ name }) => plainText(name));
    expect(new Set(words).size).toBe(words.length);
    const english = scheme.assignments.map(({ meaning }) => meaning);
    assignments.forEach(({ name, meaning }, index) => {
      expect(plainText(name).trim()).not.toBe('');
      if (lang === 'en') expect(meaning).toBe(english[index]);
      else expect(meaning).not.toBe(english[index]);
    });
  });
});

it('is RACI where a document names none', () => {
  const { comparison } = parseComparison(
    matrixOf(undefined, [{ a: ['accountable', 'responsible'] }]),
  );
  expect(comparison?.raci?.scheme).toEqual(raci);
});

describe('a scheme in another language', () => {
  const nameOf = (scheme: Scheme): unknown => scheme.assignments[0]?.name;

  it('has the words of the language of the document, whatever its region', () => {
    expect(nameOf(parsed('daci', 'de'))).toBe('Federführend');
    expect(nameOf(parsed('daci', 'DE-at'))).toBe('Federführend');
    expect(nameOf(parsed('raci', 'ja'))).toBe('実行責任者');
  });

  it('is English, and says so, where there are no words in that language', () => {
    const italian = parsed('raci', 'it');
    expect(nameOf(italian)).toEqual([{ lang: 'en', text: 'Responsible' }]);
    expect(italian.assignments[0]?.meaning).toEqual([{ lang: 'en', text: 'does the work' }]);
    expect(parsed(italian, 'it')).toEqual(italian);
  });

  it('comes from any language', () => {
    for (const from of [...languages, 'it']) {
      for (const to of languages) {
        expect(schemeIn(schemeIn(schemes.rapid, from), to)).toEqual(schemeIn(schemes.rapid, to));
      }
    }
  });

  it('is as it was in a document that is parsed again, and follows it into another', () => {
    const german = parsed('cairo', 'de');
    expect(parsed(german, 'de')).toEqual(german);
    expect(parsed(german, 'fr')).toEqual(parsed('cairo', 'fr'));
  });

  it('keeps words and rules that somebody changed', () => {
    const [first, ...others] = raci.assignments;
    if (!first) throw new Error('RACI is empty');
    for (const change of [{ name: 'Doer' }, { meaning: 'does it' }, { min: 2 }, { letter: 'D' }]) {
      const changed = { ...raci, assignments: [{ ...first, ...change }, ...others] };
      expect(schemeIn(changed, 'de')).toBe(changed);
    }
    const longer = {
      ...raci,
      assignments: [...raci.assignments, { ...first, id: 'more', letter: 'M' }],
    };
    expect(schemeIn(longer, 'de')).toBe(longer);
    expect(schemeIn({ ...raci, name: 'Ours' }, 'de').name).toBe('Ours');
    const unnamed = { ...raci, id: 'constructor' };
    expect(schemeIn(unnamed, 'de')).toBe(unnamed);
  });
});

it('offers the names of the schemes and knows one that is mistyped', () => {
  const { findings } = parseComparison(matrixOf('RASIC', [{ a: 'accountable' }]));
  expect(findings.find(({ code }) => code === 'value/word')).toMatchObject({
    path: ['raci', 'scheme'],
    suggestion: 'rasci',
    allowed: ['raci', 'rasci', 'raci-vs', 'cairo', 'daci', 'rapid'],
  });
});

it.each(Object.entries(schemeExamples))(
  '%s has an example that nothing is to be said of',
  (id, example) => {
    const { raci: block, ...head } = example;
    const written = { ...head, raci: { ...block, scheme: id } };
    expect(foundInMatrix(written)).toEqual([]);
    const used = block?.groups.flatMap(({ activities }) =>
      activities.flatMap(({ assignments }) => Object.values(assignments).flat()),
    );
    const words = schemes[id as SchemeName].assignments.map((kind) => kind.id);
    expect([...new Set(used)].sort()).toEqual(words.sort());
  },
);

it('is offered and explained by editors that read the JSON Schema', () => {
  const schema = toJsonSchema(documentSchema, { typeMode: 'input', errorMode: 'ignore' });
  const json = JSON.stringify(schema);
  expect(json).toContain(JSON.stringify(Object.keys(schemes)));
  for (const text of [
    'raci, rasci, raci-vs, cairo, daci, rapid, or a scheme of your own.',
    'How many parties an activity may have at most.',
    'Words that a party cannot have beside this one in the same activity',
    'How many parties of one activity are not too many, by word of the scheme.',
    'From how many parties on an activity in which all of them take part is warned of. 8, unless',
  ]) {
    expect(json).toContain(text);
  }
});

it('gives a comparison that every view takes', () => {
  const { comparison } = parseComparison(matrixOf('daci', [{ a: ['approver', 'driver'] }]));
  const whole: Comparison | undefined = comparison;
  expect(JSON.parse(JSON.stringify(whole?.raci?.scheme))).toEqual(schemes.daci);
});
