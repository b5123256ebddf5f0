import { defineComparison } from '../../src/model/define.js';
import { localise } from '../../src/model/index.js';
import type { Comparison, ComparisonInput } from '../../src/model/types.js';

// Checked by `tsc --noEmit`: an error that is expected and does not come is an error, too.

const head = {
  id: 'sound',
  lang: 'en',
  title: 'Two roles',
  roles: [
    { id: 'product', name: 'Product manager' },
    { id: 'project', name: 'Project manager' },
  ],
} as const;

export const translated = defineComparison({
  ...head,
  comparison: {
    groups: [
      {
        id: 'goal',
        name: 'Goal',
        aspects: [
          { id: 'why', name: 'Why', cells: { product: 'Value', project: { answer: 'yes' } } },
        ],
      },
    ],
  },
  translations: {
    de: {
      title: 'Zwei Rollen',
      roles: [{ id: 'project', name: 'Projektmanager', definition: ['Liefert', null] }],
      comparison: {
        groups: [{ id: 'goal', aspects: [{ id: 'why', cells: { product: 'Wert' } }] }],
      },
      raci: { parties: [{ role: 'product' }, { id: 'design', name: 'Gestaltung' }] },
      edition: { authors: ['Ada', null] },
    },
    'pt-BR': {},
  },
});

// A document in another language is a document: everything takes it.
export const german: Comparison = localise(translated, 'de');
export const block: NonNullable<Comparison['comparison']> | undefined = german.comparison;

type German = NonNullable<ComparisonInput['translations']>[string];

const answered = { id: 'why', cells: { product: { answer: 'yes' } } } as const;

export const wrong: readonly German[] = [
  // @ts-expect-error: an id is the same in every language
  { id: 'zwei' },
  // @ts-expect-error: so is a date
  { edition: { updated: '2025' } },
  // @ts-expect-error: so is the answer of a cell
  { comparison: { groups: [{ id: 'goal', aspects: [answered] }] } },
  // @ts-expect-error: entries of lists are known by their ids
  { roles: [{ name: 'Produktmanagerin' }] },
  // @ts-expect-error: a name is a text
  { title: 7 },
  // @ts-expect-error: no such field
  { roles: [{ id: 'product', nmae: 'Produktmanagerin' }] },
];
