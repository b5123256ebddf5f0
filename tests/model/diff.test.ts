import { describe, expect, it } from 'vitest';
import { type Change, type Comparison, diffComparisons } from '../../src/model/index.js';
import { document, parsed } from './translatedDocument.js';

// biome-ignore lint/suspicious/noExplicitAny: edits reach into a document at any depth.
type Json = Record<string, any>;

/** The changes after an author has edited the document. */
function changesAfter(edit: (draft: Json) => void, start: Json = document()): readonly Change[] {
  const draft = structuredClone(start);
  edit(draft);
  return diffComparisons(parsed(start), parsed(draft));
}

/** A change on one line: what happened, to which thing, in which field, from what to what. */
function brief({ kind, idPath, field, before, after }: Change): string {
  const what = field === undefined ? idPath : `${idPath} ${field}`;
  return `${kind} ${what}: ${before?.text ?? '–'} → ${after?.text ?? '–'}`;
}

const lines = (edit: (draft: Json) => void, start?: Json): string[] =>
  changesAfter(edit, start).map(brief);

const goal = 'comparison.groups.purpose.aspects.goal';
const aspects = (draft: Json, group = 0) => draft.comparison.groups[group].aspects;

describe('two versions that are the same', () => {
  it('have no changes, however they are written', () => {
    const comparison = parsed(document());
    expect(diffComparisons(comparison, comparison)).toEqual([]);
    expect(diffComparisons(comparison, parsed(JSON.parse(JSON.stringify(comparison))))).toEqual([]);
    const other = document();
    expect(
      lines((draft) => {
        draft.roles[0].summary = { text: 'Owns the product' };
        draft.raci.groups[0].activities[1].assignments.product = ['accountable'];
      }, other),
    ).toEqual([]);
  });
});

describe.each<[string, (draft: Json) => void, readonly string[], start?: Json]>([
  [
    'the title',
    (draft) => {
      draft.title = 'Two jobs';
    },
    ['changed  title: Two roles → Two jobs'],
  ],
  [
    'a text with marks',
    (draft) => {
      draft.summary.text = 'One decides **what**.';
    },
    ['changed summary text: One decides what, the other when. → One decides what.'],
  ],
  [
    'a name',
    (draft) => {
      draft.roles[1].name = 'Project lead';
    },
    ['changed roles.project name: Project manager → Project lead'],
  ],
  [
    'the text of a claim',
    (draft) => {
      aspects(draft)[0].cells.product.text = 'Worth';
    },
    [`changed ${goal}.cells.product text: Value → Worth`],
  ],
  [
    'its sources',
    (draft) => {
      aspects(draft)[0].cells.product.sources = ['talk', { source: 'book', locator: 'page 4' }];
    },
    [`changed ${goal}.cells.product sources: book (page 3) → talk, book (page 4)`],
  ],
  [
    'its basis, which it did not say before',
    (draft) => {
      aspects(draft)[0].cells.product.basis = 'quoted';
    },
    [`changed ${goal}.cells.product basis: – → quoted`],
  ],
  [
    'an answer',
    (draft) => {
      aspects(draft)[1].cells.product.answer = 'partial';
    },
    ['changed comparison.groups.purpose.aspects.client.cells.product answer: yes → partial'],
  ],
  [
    'the shape of a cell',
    (draft) => {
      aspects(draft)[1].cells.project = 'Now and then';
    },
    [
      'changed comparison.groups.purpose.aspects.client.cells.project text: notApplicable: It depends → Now and then',
    ],
  ],
  [
    'a text that became a list of the same words',
    (draft) => {
      aspects(draft)[0].cells.product = { list: [aspects(draft)[0].cells.product] };
      aspects(draft, 1)[0].shared = { list: ['Full of talks'] };
    },
    [
      `changed ${goal}.cells.product text: Value → list: Value`,
      `changed ${goal}.cells.product sources: book (page 3) → –`,
      'changed comparison.groups.work.aspects.day.shared text: Full of talks → list: Full of talks',
    ],
  ],
  [
    'answers that no longer disagree',
    (draft) => {
      aspects(draft)[2].shared = { list: aspects(draft)[2].shared.disagree };
    },
    [
      'changed comparison.groups.purpose.aspects.end.shared text: disagree: Never; Always → list: Never; Always',
    ],
  ],
  [
    'a text that became an answer',
    (draft) => {
      aspects(draft, 1)[0].shared = { answer: 'no', text: 'Full of talks' };
    },
    [
      'changed comparison.groups.work.aspects.day.shared text: Full of talks → answer: no: Full of talks',
    ],
  ],
  [
    'an answer without a text',
    (draft) => {
      aspects(draft)[1].cells.product = { answer: 'no' };
    },
    [
      'changed comparison.groups.purpose.aspects.client.cells.product answer: yes → no',
      'changed comparison.groups.purpose.aspects.client.cells.product text: the more of the two → –',
    ],
  ],
  [
    'marks alone',
    (draft) => {
      draft.summary.text = 'One decides **what**, the _other_ `when`.';
      aspects(draft)[0].cells.project.list[0] = '[Time](https://example.org/a)';
    },
    [
      'changed summary text: One decides what, the other **when**. → One decides **what**, the *other* `when`.',
      `changed ${goal}.cells.project.list.0 text: Time → [Time](https://example.org/a)`,
    ],
  ],
  [
    'where a link leads',
    (draft) => {
      aspects(draft)[1].cells.project.notApplicable = 'It [depends](https://example.org/b)';
    },
    [
      'changed comparison.groups.purpose.aspects.client.cells.project notApplicable: It [depends](https://example.org/a) → It [depends](https://example.org/b)',
    ],
    (() => {
      const start = document() as Json;
      aspects(start)[1].cells.project.notApplicable = 'It [depends](https://example.org/a)';
      return start;
    })(),
  ],
  [
    'the language of some words',
    (draft) => {
      draft.roles[1].name = [{ lang: 'en-GB', text: 'Project manager' }];
    },
    ['changed roles.project name: Project manager → {en-GB: Project manager}'],
  ],
  [
    'marks that look alike',
    (draft) => {
      draft.summary.text = [{ em: [{ strong: ['what'] }] }];
    },
    ['changed summary text: [{"strong":[{"em":["what"]}]}] → [{"em":[{"strong":["what"]}]}]'],
    (() => {
      const start = document() as Json;
      start.summary.text = [{ strong: [{ em: ['what'] }] }];
      return start;
    })(),
  ],
  [
    'an entry of a list',
    (draft) => {
      aspects(draft)[0].cells.project.list[0] = 'Time and again';
    },
    [`changed ${goal}.cells.project.list.0 text: Time → Time and again`],
  ],
  [
    'assignments',
    (draft) => {
      draft.raci.groups[0].activities[0].assignments = {
        product: 'accountable',
        project: 'responsible',
        design: 'consulted',
      };
    },
    [
      'changed raci.groups.start.activities.roadmap.assignments.product assignments: responsible, accountable → accountable',
      'changed raci.groups.start.activities.roadmap.assignments.project assignments: – → responsible',
    ],
  ],
  [
    'a field that is no text',
    (draft) => {
      draft.sources[1].read = '2026-01-02';
    },
    ['changed sources.talk read: 2025-03-01 → 2026-01-02'],
  ],
  [
    'the people',
    (draft) => {
      draft.edition.authors.push('Cleo Dahl');
    },
    ['changed edition authors: Ada Okoro, Ben Lind → Ada Okoro, Ben Lind, Cleo Dahl'],
  ],
  [
    'an aspect that came',
    (draft) => {
      aspects(draft).push({ id: 'tool', name: 'Tool', shared: 'A board' });
    },
    ['added comparison.groups.purpose.aspects.tool: – → Tool'],
  ],
  [
    'one that went',
    (draft) => {
      aspects(draft).splice(2, 1);
    },
    ['removed comparison.groups.purpose.aspects.end: End → –'],
  ],
  [
    'another id',
    (draft) => {
      aspects(draft)[2].id = 'finish';
    },
    [
      'added comparison.groups.purpose.aspects.finish: – → End',
      'removed comparison.groups.purpose.aspects.end: End → –',
    ],
  ],
  [
    'a line put before others',
    (draft) => {
      draft.responsibilities.roles.product.groups[0].items.unshift('Talk to people');
    },
    ['added responsibilities.roles.product.groups.direct.items.0: – → Talk to people'],
  ],
  [
    'a line that went, and one that changed',
    (draft) => {
      draft.responsibilities.roles.product.groups[0].items = ['Say no, politely'];
    },
    [
      'changed responsibilities.roles.product.groups.direct.items.0 text: Say no → Say no, politely',
      'removed responsibilities.roles.product.groups.direct.items.0: Set the vision → –',
    ],
  ],
  [
    'a line that gave way to quite another',
    (draft) => {
      draft.responsibilities.roles.product.groups[0].items[1] = 'Go to no meetings at all';
    },
    [
      'added responsibilities.roles.product.groups.direct.items.1: – → Go to no meetings at all',
      'removed responsibilities.roles.product.groups.direct.items.1: Say no → –',
    ],
  ],
  [
    'lines that changed places',
    (draft) => {
      draft.responsibilities.roles.product.groups[0].items.reverse();
    },
    ['moved responsibilities.roles.product.groups.direct.items.1: Set the vision → Set the vision'],
  ],
  [
    'a list whose order means nothing',
    (draft) => {
      aspects(draft)[0].cells.project.list.reverse();
    },
    [],
  ],
  [
    'an aspect among the others',
    (draft) => {
      aspects(draft).push(aspects(draft).shift());
    },
    [`moved ${goal}: Goal → Goal`],
  ],
  [
    'an aspect in another group, reworded',
    (draft) => {
      const [first] = aspects(draft).splice(0, 1);
      aspects(draft, 1).push({ ...first, name: 'Aim' });
    },
    [
      'moved comparison.groups.work.aspects.goal: Goal → Aim',
      'changed comparison.groups.work.aspects.goal name: Goal → Aim',
    ],
  ],
  [
    'a group with another id, whose aspects are the same',
    (draft) => {
      draft.comparison.groups[1].id = 'working';
    },
    [
      'added comparison.groups.working: – → Work',
      'moved comparison.groups.working.aspects.day: A day → A day',
      'removed comparison.groups.work: Work → –',
    ],
  ],
  [
    'a stage, and the project in it',
    (draft) => {
      const [product, project] = draft.lifecycles.cycles;
      const [growth] = product.stages.splice(1, 1);
      delete product.returns;
      project.stages.push({ ...growth, nested: undefined }, { id: 'last', name: 'Last' });
    },
    [
      'removed lifecycles.cycles.product-life.returns: What was learnt → –',
      'moved lifecycles.cycles.project-life.stages.growth: Growth → Growth',
      'removed lifecycles.cycles.product-life.stages.growth.nested.release: A release → –',
      'added lifecycles.cycles.project-life.stages.last: – → Last',
    ],
  ],
  [
    'a skill without its text',
    (draft) => {
      delete draft.skills.items[0].text;
    },
    ['changed skills.items.listening text: to users → –'],
  ],
  [
    'a question of a role, and another role’s first',
    (draft) => {
      draft.questions.roles.product[1] = 'Why just now?';
      draft.questions.roles.project.unshift('With whom?');
    },
    [
      'changed questions.roles.product.1 text: Why now? → Why just now?',
      'added questions.roles.project.0: – → With whom?',
    ],
  ],
  [
    'what is handed on',
    (draft) => {
      draft.handoffs.steps[0].hands.what = 'A brief';
    },
    ['changed handoffs.steps.brief.hands what: Brief → A brief'],
  ],
  [
    'an answer to a question, and the roles of a skill',
    (draft) => {
      draft.faq.items[0].answer = ['No', 'Never'];
      draft.skills.items[0].roles = ['product', 'project'];
    },
    [
      'changed skills.items.listening roles: product → product, project',
      'added faq.items.same.answer.1: – → Never',
    ],
  ],
  [
    'a block that came or went',
    (draft) => {
      delete draft.responsibilities;
    },
    ['removed responsibilities: Direct; Set the vision; Say no; Direct; Plan → –'],
  ],
  [
    'a role that came, with its cells',
    (draft) => {
      draft.roles.push({ id: 'design', name: 'Designer' });
      for (const group of draft.comparison.groups) {
        for (const aspect of group.aspects) if (aspect.cells) aspect.cells.design = 'Form';
      }
      draft.raci.parties[2] = { role: 'design' };
    },
    [
      'added roles.design: – → Designer',
      `added ${goal}.cells.design: – → Form`,
      'added comparison.groups.purpose.aspects.client.cells.design: – → Form',
      'changed raci.parties.design role: – → design',
      'changed raci.parties.design name: Design → –',
    ],
  ],
])('%s', (_, edit, expected, start) => {
  it('is told', () => {
    expect(lines(edit, start)).toEqual(expected);
  });
});

describe('a change', () => {
  it('says where it is in both versions, by path and by names', () => {
    const [change] = changesAfter((draft) => {
      aspects(draft).unshift({ id: 'tool', name: 'Tool', shared: 'A board' });
      aspects(draft)[1].cells.product.text = 'Worth';
    }).slice(1);
    expect(change).toMatchObject({
      kind: 'changed',
      block: 'comparison',
      idPath: `${goal}.cells.product`,
      trail: ['Purpose', 'Goal', 'Product manager'],
      field: 'text',
      before: { path: ['comparison', 'groups', 0, 'aspects', 0, 'cells', 'product', 'text'] },
      after: {
        path: ['comparison', 'groups', 0, 'aspects', 1, 'cells', 'product', 'text'],
        value: 'Worth',
        texts: [{ idPath: `${goal}.cells.product.text`, kind: 'claim', text: 'Worth' }],
      },
    });
  });

  it('lists the claims of what came or went', () => {
    const [change] = changesAfter((draft) => aspects(draft).splice(0, 1));
    expect(change?.before?.texts.map(({ idPath }) => idPath)).toEqual([
      `${goal}.name`,
      `${goal}.cells.product.text`,
      `${goal}.cells.product.sources.0.locator`,
      `${goal}.cells.project.list.0.text`,
      `${goal}.cells.project.list.1.text`,
    ]);
  });

  it('does not list what moved on as gone', () => {
    const changes = changesAfter((draft) => {
      draft.comparison.groups[1].id = 'working';
    });
    const texts = changes.map(({ kind, before, after }) => [
      kind,
      ...(after ?? before ?? { texts: [] }).texts.map(({ text }) => text),
    ]);
    expect(texts).toEqual([
      ['added', 'Work'],
      ['moved', 'A day', 'Full of talks'],
      ['removed', 'Work'],
    ]);
  });

  it('of place takes along what stands in the thing', () => {
    const renamed = lines((draft) => {
      draft.lifecycles.cycles[0].id = 'life';
    });
    expect(renamed).toEqual([
      'added lifecycles.cycles.life: – → Life of a product',
      'moved lifecycles.cycles.life.stages.discovery: Discovery → Discovery',
      'moved lifecycles.cycles.life.stages.growth: Growth → Growth',
      'removed lifecycles.cycles.product-life: Life of a product → –',
    ]);
  });

  it('of place is not claimed where two things have the id', () => {
    const all = changesAfter((draft) => {
      const { product, project } = draft.responsibilities.roles;
      draft.roles.push({ id: 'design', name: 'Designer' });
      draft.raci.parties[2] = { role: 'design' };
      for (const aspect of aspects(draft)) if (aspect.cells) aspect.cells.design = 'Form';
      draft.responsibilities.roles.design = { groups: product.groups };
      product.groups = [{ ...product.groups[0], id: 'lead' }];
      project.groups = [{ ...project.groups[0], id: 'lead' }];
    });
    expect(all.filter(({ kind }) => kind === 'moved')).toEqual([]);
    expect(all.map(({ idPath }) => idPath)).toContain('responsibilities.roles.design');
  });

  it('stands with the others of its part', () => {
    const blocks = changesAfter((draft) => {
      draft.basis = 'derived';
      draft.title = 'Two jobs';
      draft.summary.text = 'Short';
      draft.roles[0].name = 'Owner';
      draft.raci.note = 'By the editors';
    }).map(({ block }) => block);
    expect(blocks).toEqual(['document', 'document', 'document', 'roles', 'raci']);
  });

  it('in a translation is told like any other', () => {
    const german = {
      roles: [
        { id: 'product', name: 'Produktchefin' },
        { id: 'project', name: 'x' },
      ],
    };
    const start = document({ de: german });
    expect(
      lines((draft) => {
        draft.translations.de.roles.reverse();
        draft.translations.de.roles[1].name = 'Produktmanagerin';
        draft.translations.de.title = 'Zwei Rollen';
      }, start),
    ).toEqual([
      'changed translations.de title: – → Zwei Rollen',
      'changed translations.de.roles.product name: Produktchefin → Produktmanagerin',
    ]);
  });
});

/** A document with a list of claims, which have no ids. */
const listing = (list: readonly object[]) =>
  ({
    ...parsed(document()),
    responsibilities: { roles: { product: { groups: [{ id: 'a', name: 'A', items: list }] } } },
  }) as unknown as Comparison;

it('pairs what is word for word the same before what only has the same words', () => {
  const before = ['Asks customers', 'Write the plan', 'Counts money'];
  const after = ['Draws screens', 'The plan: write', 'Write the plan', 'Reads mail'];
  const [older, newer] = [before, after].map((texts) => listing(texts.map((text) => ({ text }))));
  const changes = diffComparisons(older as Comparison, newer as Comparison);
  const kinds = changes.map(({ kind, before, after }) => [kind, before?.text ?? after?.text]);
  expect(kinds).toContainEqual(['added', 'The plan: write']);
  expect(kinds.flat()).not.toContain('Write the plan');
});

describe('a claim of a list', () => {
  const told = (old: readonly string[], now: readonly string[]): string[] => {
    const holding = (list: readonly string[]) => {
      const start = document();
      aspects(start)[0].cells.project.list = [...list];
      return parsed(start);
    };
    return diffComparisons(holding(old), holding(now)).map(
      ({ kind, before, after }) => `${kind}: ${before?.text ?? '–'} → ${after?.text ?? '–'}`,
    );
  };

  it('is the same as long as it keeps two words in five', () => {
    expect(told(['one two three four five'], ['one two six seven eight'])).toEqual([
      'changed: one two three four five → one two six seven eight',
    ]);
    // Four of eleven.
    const eleven = 'a b c d e f g h i j k';
    const others = 'a b c d l m n o p q r';
    expect(told([eleven], [others])).toEqual([`added: – → ${others}`, `removed: ${eleven} → –`]);
  });

  const claims = (length: number, more: string) =>
    Array.from({ length }, (_, i) => `one${i} two${i} three${i}${more}`);

  it('is found again by its words among two hundred', () => {
    const now = ['new first', ...claims(199, ' more')];
    const changes = told(claims(200, ''), now);
    expect(changes.slice(0, 2)).toEqual([
      'added: – → new first',
      'changed: one0 two0 three0 → one0 two0 three0 more',
    ]);
    expect(changes.at(-1)).toBe('removed: one199 two199 three199 → –');
  });

  it('is found by its place among more', () => {
    const now = ['new first', ...claims(200, ' more')];
    expect(told(claims(201, ''), now).slice(0, 2)).toEqual([
      'changed: one0 two0 three0 → new first',
      'changed: one1 two1 three1 → one0 two0 three0 more',
    ]);
  });
});

it('compares long lists without ids in a moment', () => {
  const items = Array.from({ length: 2000 }, (_, index) => ({ text: `Line ${index} of many` }));
  const changes = diffComparisons(listing(items), listing([{ text: 'First' }, ...items]));
  expect(changes.map(brief)).toEqual([
    'added responsibilities.roles.product.groups.a.items.0: – → First',
  ]);
  const reversed = diffComparisons(listing(items), listing(items.toReversed()));
  expect(reversed).toHaveLength(2000);
  expect(reversed.every(({ before, after }) => before?.path.join() === after?.path.join())).toBe(
    true,
  );
});
