import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/index.js';
import { document, findingsIn, foundIn } from './translatedDocument.js';

const part = (at: string, words: unknown): Record<string, unknown> => ({ de: { [at]: words } });
const purpose = (...aspects: object[]): Record<string, unknown> =>
  part('comparison', { groups: [{ id: 'purpose', aspects }] });
const aspects = 'de.comparison.groups.0.aspects';

describe.each<[string, [string, Record<string, unknown>, readonly (readonly string[])[]][]]>([
  [
    'lang/unknown',
    [
      ['a country for its language', { gr: {} }, [['lang/unknown', 'gr', 'el', 'warning']]],
      ['a longer form', { deu: {} }, [['lang/unknown', 'deu', 'de', 'warning']]],
      ['an old form', { 'iw-IL': {} }, [['lang/unknown', 'iw-IL', 'he-IL', 'warning']]],
      ['no region', { 'de-YY': {} }, [['lang/unknown', 'de-YY', 'warning']]],
      ['nothing that is known', { qqq: {} }, [['lang/unknown', 'qqq', 'warning']]],
    ],
  ],
  [
    'translation/own',
    [
      ['the language of the document', { 'en-gb': {} }, [['translation/own', 'en-gb']]],
      ['a language twice', { 'pt-BR': {}, 'pt-br': {} }, [['translation/own', 'pt-br']]],
    ],
  ],
  [
    'translation/target',
    [
      [
        'an entry of a list',
        purpose({ id: 'gaol', name: 'Ziel' }),
        [['translation/target', `${aspects}.0.id`, 'goal']],
      ],
      [
        'a party',
        part('raci', { parties: [{ id: 'desing', name: 'Gestaltung' }] }),
        [['translation/target', 'de.raci.parties.0.id', 'design']],
      ],
      [
        'a word of the scheme',
        part('raci', { scheme: { assignments: [{ id: 'acountable', name: 'x' }] } }),
        [['translation/target', 'de.raci.scheme.assignments.0.id', 'accountable']],
      ],
      [
        'a role by its id',
        purpose({ id: 'goal', cells: { produkt: 'Wert' } }),
        [['translation/target', `${aspects}.0.cells.produkt`, 'product']],
      ],
      [
        'a field',
        part('raci', { lead: 'Wer macht was' }),
        [['translation/target', 'de.raci.lead']],
      ],
      [
        'another shape of cell',
        purpose({ id: 'client', cells: { project: 'Kommt an' } }),
        [['translation/target', `${aspects}.0.cells.project.text`, 'notApplicable']],
      ],
      [
        'the same twice',
        purpose({ id: 'goal', name: 'Ziel' }, { id: 'goal', name: 'Zweck' }),
        [['translation/target', `${aspects}.1.id`]],
      ],
    ],
  ],
  [
    'translation/length',
    [
      [
        'a shorter list',
        purpose({ id: 'goal', cells: { project: { list: ['Zeit'] } } }),
        [['translation/length', `${aspects}.0.cells.project.list`, 'warning']],
      ],
      [
        'a longer one',
        part('responsibilities', {
          roles: { project: { groups: [{ id: 'direct', items: ['Planen', 'Steuern'] }] } },
        }),
        [['translation/length', 'de.responsibilities.roles.project.groups.0.items', 'warning']],
      ],
    ],
  ],
  [
    'translation/marks',
    [
      [
        'a mark lost',
        part('summary', 'Die eine …'),
        [['translation/marks', 'de.summary.text', 'warning']],
      ],
      [
        'another link',
        part('comparison', { lead: 'Punkt für Punkt, mit [Anmerkung](#anmerkung).' }),
        [['translation/marks', 'de.comparison.lead', 'warning']],
      ],
      [
        'a mark added',
        purpose({ id: 'goal', cells: { product: '**Wert**' } }),
        [['translation/marks', `${aspects}.0.cells.product.text`, 'warning']],
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (__, translations, expected) => {
    expect(foundIn(translations)).toEqual(expected);
  });
});

it('finds nothing in a sound translation', () => {
  expect(
    foundIn({
      de: {
        summary: 'Die eine sagt, was, die andere, **wann**.',
        comparison: {
          lead: 'Punkt für Punkt, mit [Anmerkung](#note).',
          groups: [
            {
              id: 'purpose',
              aspects: [{ id: 'goal', cells: { project: { list: [null, 'Geld'] } } }],
            },
          ],
        },
        raci: { parties: [{ role: 'product' }, { id: 'design', name: 'Gestaltung' }] },
      },
      'zh-Hant-TW': {},
      'es-419': {},
    }),
  ).toEqual([]);
});

it('says what to write instead', () => {
  const messages = (translations: Record<string, unknown>) =>
    findingsIn(translations).map(({ message }) => message);
  expect(messages({ gr: {} })).toEqual([
    'No language is registered as "gr", so browsers cannot choose a voice or hyphens for it. Write "el" instead.',
  ]);
  expect(messages(part('raci', { lead: 'x' }))).toEqual([
    'The document has no "lead" in this place, so nobody would read these words. ' +
      'It has "scheme", "note", "parties" and "groups". Write "lead" there, too, or leave it out here.',
  ]);
  expect(messages(part('comparison', { lead: 'Punkt *für* Punkt.' }))).toEqual([
    'The translation lacks the link to #note of the original and has *emphasis*, which the original lacks. ' +
      'Give both the same, unless readers of this language need it otherwise.',
  ]);
});

it('asks the language of the document for a known tag, too', () => {
  const { findings } = parseComparison({ ...document(), lang: 'jp' });
  expect(findings[0]).toMatchObject({ code: 'lang/unknown', path: ['lang'], suggestion: 'ja' });
});

it('does not miss parts that could not be read', () => {
  const broken = {
    ...document({ de: { comparison: { title: 'Was sie trennt' } } }),
    comparison: 7,
  };
  const errors = parseComparison(broken).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['value/type']);
});
