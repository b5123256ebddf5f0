import { soundDocument } from '../fixtures.js';

type Path = readonly (string | number)[];

/** The sound document with every block about daily work, as fresh data that a test may change. */
export function workDocument(): Record<string, unknown> {
  return { ...soundDocument(), ...structuredClone(WORK) };
}

/** The same with one value replaced; `undefined` takes it out. */
export function withWork(...changes: readonly (readonly [Path, unknown])[]): unknown {
  const document: unknown = workDocument();
  for (const [path, value] of changes) {
    const last = path.at(-1);
    const holder = path
      .slice(0, -1)
      .reduce((inner, step) => Reflect.get(Object(inner), step), document);
    if (last === undefined || typeof holder !== 'object' || holder === null) {
      throw new Error(`The document has nothing at ${path.join('.')}.`);
    }
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return document;
}

const WORK = {
  questions: {
    title: 'What each asks',
    roles: { product: ['Why?', { text: 'For whom?', sources: ['book'] }], project: ['By when?'] },
  },
  skills: {
    items: [
      { id: 'talking', name: 'Talking', roles: ['product', 'project'] },
      { id: 'vision', name: 'Vision', roles: 'product', text: 'Seeing *far*' },
      { id: 'planning', name: 'Planning', roles: 'project', sources: ['book'] },
    ],
  },
  handoffs: {
    parties: [{ role: 'product' }, { role: 'project' }, { id: 'teams', name: 'Teams' }],
    steps: [
      {
        id: 'find',
        party: 'product',
        name: 'Find a problem',
        activity: 'roadmap',
        stage: 'discovery',
        hands: { what: 'a definition', to: 'project', sources: ['book'] },
      },
      { id: 'plan', party: 'project', name: 'Plan', hands: { what: 'a plan', to: 'teams' } },
      { id: 'build', party: 'teams', name: 'Build', hands: { what: 'it all', to: 'product' } },
    ],
    returns: { to: 'find', text: 'What was learnt' },
  },
  scenarios: {
    items: [
      {
        id: 'side-by-side',
        name: 'Side by side',
        situation: 'Usage falls',
        roles: {
          product: [{ text: 'Asks users', activity: 'roadmap', stage: 'discovery' }, 'Decides'],
          project: 'Moves dates',
        },
        shared: [{ text: 'Tell everybody' }],
      },
      {
        id: 'in-steps',
        name: 'In steps',
        steps: [
          { id: 'ask', role: 'product', text: 'Asks for more' },
          {
            id: 'weigh',
            role: 'project',
            text: 'Weighs it up',
            activity: 'plan',
            stage: 'planning',
            choices: [
              { text: 'It fits', to: 'do' },
              { text: 'It does not', to: 'drop' },
              { text: 'Nobody knows', to: 'ask' },
            ],
          },
          { id: 'do', text: 'It is built', next: 'told' },
          { id: 'drop', text: 'It is dropped', ends: true },
          { id: 'told', text: 'Everybody is told', ends: true },
        ],
      },
    ],
  },
  fit: {
    statements: [
      { id: 'why', text: 'I ask why', speaksFor: 'product' },
      { id: 'when', text: 'I ask when', speaksFor: { project: 2 } },
      { id: 'who', text: 'I ask who', speaksFor: ['product'] },
    ],
    results: { product: 'Ask on', project: 'Plan on' },
    both: 'Do both',
  },
  overlap: {
    contexts: [{ id: 'small', name: 'Small team', items: 'They overlap' }],
    effects: [
      { id: 'gain', name: 'Gain', kind: 'gain', situation: 'Together', items: ['It is quick'] },
    ],
  },
  tools: {
    items: [
      { id: 'board', name: 'Board', roles: ['product', 'project'], url: 'https://example.org/' },
      { id: 'agile', name: 'Agile', kind: 'framework', roles: 'project' },
    ],
  },
  faq: { items: [{ id: 'both', question: 'Can one do *both*?', answer: ['Yes', 'With care'] }] },
  takeaways: {
    items: ['Both count', { text: 'Ask why', roles: 'product' }, { disagree: ['Yes', 'No'] }],
  },
  related: { items: [{ id: 'more', title: 'More of it', author: 'A. Writer', published: '2024' }] },
};
