import fc from 'fast-check';
import { goodLinks } from '../../fixtures/hostile.js';
import { blocks } from './blocks.js';
import { claim, someOf, statements } from './claims.js';
import { date, name } from './texts.js';

const role = (id: string) =>
  someOf(
    {
      id: fc.constant(id),
      name,
      discipline: name,
      summary: claim,
      coreQuestion: claim,
      definition: statements,
      manages: someOf({ name, definition: statements, examples: statements }, 'name'),
    },
    'id',
    'name',
  );

const source = (id: string) =>
  someOf(
    {
      id: fc.constant(id),
      title: name,
      publisher: name,
      author: name,
      note: name,
      published: date,
      url: fc.constantFrom(...goodLinks),
    },
    'id',
    'title',
  );

const head = someOf(
  {
    rolewise: fc.constant(1),
    id: fc.constant('fuzz'),
    lang: fc.constantFrom('en', 'de-AT', 'ar', 'zh-Hant'),
    title: name,
    summary: claim,
    roles: fc.tuple(role('product'), role('project')),
    sources: fc.tuple(source('book'), source('talk')),
    translations: fc.record({
      fr: someOf({ title: name, roles: fc.tuple(fc.record({ id: fc.constant('project'), name })) }),
    }),
    edition: someOf({ authors: fc.array(name, { maxLength: 2 }), updated: date }),
  },
  'id',
  'lang',
  'title',
  'roles',
  'sources',
);

const names = Object.keys(blocks) as (keyof typeof blocks)[];

/** A sound document as authors write it: a head, and one to three blocks. */
export const soundDocument: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(head, fc.shuffledSubarray(names, { minLength: 1, maxLength: 3 }))
  .chain(([fields, chosen]) =>
    fc
      .record(Object.fromEntries(chosen.map((block) => [block, blocks[block]])))
      .map((body) => ({ ...fields, ...body })),
  );
