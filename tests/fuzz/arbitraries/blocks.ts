import fc from 'fast-check';
import type { blocks as schemas } from '../../../src/model/schema/index.js';
import { goodLinks } from '../../fixtures/hostile.js';
import {
  byRole,
  cited,
  claim,
  claims,
  disagreement,
  heading,
  listed,
  roles,
  someOf,
  statement,
  statements,
  withIds,
} from './claims.js';
import { date, name, text } from './texts.js';
import { handoffs, lifecycles, raci, scenarios } from './tied.js';

const url = fc.constantFrom(...goodLinks);

const cell = fc.oneof(
  claim,
  disagreement,
  cited({ list: claims }, 'list'),
  cited({ answer: fc.constantFrom('yes', 'partial', 'no'), text }, 'answer'),
  fc.record({ notApplicable: text }),
);
// A third role may be there or not; a cell too many is an error of its own, and mutations make those.
const cells = fc.record({ product: cell, project: cell });
const aspect = fc.oneof(fc.record({ name, cells }), fc.record({ name, shared: cell }));

const comparison = someOf(
  {
    ...heading,
    groups: fc
      .array(fc.record({ name, aspects: withIds('aspect', aspect) }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((groups) =>
        groups.map((group, i) => ({
          id: `group-${i}`,
          ...group,
          aspects: group.aspects.map((entry, j) => ({ ...entry, id: `aspect-${i}-${j}` })),
        })),
      ),
  },
  'groups',
);

const responsibilities = someOf(
  {
    ...heading,
    roles: byRole(
      someOf(
        { summary: claim, groups: withIds('card', fc.record({ name, items: claims })) },
        'groups',
      ),
    ),
  },
  'roles',
);

const questions = someOf({ ...heading, roles: byRole(claims) }, 'roles');

const skills = listed('skill', cited({ name, roles, text }, 'name', 'roles'));

const fit = someOf(
  {
    ...heading,
    note: claim,
    statements: fc.tuple(
      ...['product', 'project'].map((role, index) =>
        fc.record({
          id: fc.constant(`like-${index}`),
          text,
          speaksFor: fc.oneof(
            fc.constant<unknown>(role),
            fc.constant<unknown>([role]),
            fc.integer({ min: 1, max: 10 }).map((weight) => ({ [role]: weight })),
          ),
        }),
      ),
    ),
    results: byRole(claim),
    both: claim,
  },
  'statements',
);

const overlap = someOf(
  {
    ...heading,
    contexts: withIds('context', fc.record({ name, items: statements })),
    effects: withIds(
      'effect',
      someOf(
        { name, kind: fc.constantFrom('gain', 'cost'), situation: statements, items: claims },
        'name',
        'kind',
        'items',
      ),
    ),
  },
  'contexts',
);

const tools = listed(
  'tool',
  cited({ name, kind: fc.constantFrom('tool', 'framework'), roles, text, url }, 'name', 'roles'),
);

const faq = listed('faq', fc.record({ question: text, answer: statements }));

const takeaways = someOf(
  {
    ...heading,
    items: fc.array(fc.oneof(statement, cited({ text, roles }, 'text')), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  'items',
);

const related = listed(
  'reading',
  someOf({ title: name, author: name, publisher: name, note: name, published: date, url }, 'title'),
);

/** Every block of a document, sound if it stands with the roles and sources of the others. */
export const blocks: Readonly<Record<keyof typeof schemas, fc.Arbitrary<object>>> = {
  comparison,
  lifecycles,
  raci,
  responsibilities,
  questions,
  skills,
  handoffs,
  scenarios,
  fit,
  overlap,
  tools,
  faq,
  takeaways,
  related,
};
