import { type Comparison, type Finding, parseComparison } from '../../src/model/index.js';

/** A document with every kind of text, fresh, and another language beside it if one is given. */
export function document(translations?: Record<string, unknown>): Record<string, unknown> {
  return { ...structuredClone(ENGLISH), ...(translations && { translations }) };
}

/** The parsed document; a test that passes something broken hears of it at once. */
export function parsed(input: unknown): Comparison {
  const { comparison, findings } = parseComparison(input);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!comparison || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return comparison;
}

/** What is found in the translations of the document: code, path and suggestion, or the severity if it is no error. */
export function foundIn(translations: Record<string, unknown>): readonly (readonly string[])[] {
  return findingsIn(translations).map(({ code, path, suggestion, severity }) => [
    code,
    path.slice(1).join('.'),
    ...(suggestion === undefined ? [] : [suggestion]),
    ...(severity === 'warning' ? [severity] : []),
  ]);
}

export function findingsIn(translations: Record<string, unknown>): readonly Finding[] {
  const { findings } = parseComparison(document(translations));
  return findings.filter(({ path }) => path[0] === 'translations');
}

const ENGLISH = {
  rolewise: 1,
  id: 'two-roles',
  lang: 'en-GB',
  title: 'Two roles',
  summary: { text: 'One decides what, the other **when**.', sources: ['book'] },
  roles: [
    {
      id: 'product',
      name: 'Product manager',
      discipline: 'Product management',
      summary: 'Owns the product',
      definition: ['Decides what is built.', { text: 'Asks why.', sources: ['book'] }],
    },
    { id: 'project', name: 'Project manager', manages: { name: 'Project', examples: 'A move' } },
  ],
  sources: [
    {
      id: 'book',
      title: 'A book',
      author: 'Ada Okoro',
      note: 'a guide',
      url: 'https://example.org/',
    },
    { id: 'talk', title: 'A talk', publisher: 'Example House', read: '2025-03-01' },
  ],
  edition: { authors: ['Ada Okoro', 'Ben Lind'], updated: '2025-04' },
  comparison: {
    title: 'What sets them apart',
    lead: 'Aspect by aspect, with [a note](#note).',
    groups: [
      {
        id: 'purpose',
        name: 'Purpose',
        aspects: [
          {
            id: 'goal',
            name: 'Goal',
            cells: {
              product: { text: 'Value', sources: [{ source: 'book', locator: 'page 3' }] },
              project: { list: ['Time', { text: 'Budget', sources: ['talk'] }] },
            },
          },
          {
            id: 'client',
            name: 'Client-facing',
            cells: {
              product: { answer: 'yes', text: 'the more of the two' },
              project: { notApplicable: 'It depends' },
            },
          },
          { id: 'end', name: 'End', shared: { disagree: ['Never', 'Always'] } },
        ],
      },
      {
        id: 'work',
        name: 'Work',
        aspects: [{ id: 'day', name: 'A day', shared: 'Full of talks' }],
      },
    ],
  },
  lifecycles: {
    cycles: [
      {
        id: 'product-life',
        name: 'Life of a product',
        role: 'product',
        kind: 'continuous',
        returns: { from: 'growth', to: 'discovery', text: 'What was learnt' },
        stages: [
          { id: 'discovery', name: 'Discovery', summary: 'Find the need' },
          {
            id: 'growth',
            name: 'Growth',
            nested: [{ id: 'release', name: 'A release', lifecycle: 'project-life' }],
          },
        ],
      },
      {
        id: 'project-life',
        name: 'Life of a project',
        role: 'project',
        kind: 'finite',
        stages: [
          { id: 'planning', name: 'Planning' },
          { id: 'closing', name: 'Closing' },
        ],
      },
    ],
  },
  raci: {
    note: 'Worked out by the editors',
    parties: [{ role: 'product' }, { role: 'project' }, { id: 'design', name: 'Design' }],
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            stage: 'discovery',
            assignments: { product: ['responsible', 'accountable'], design: 'consulted' },
          },
          {
            id: 'plan',
            name: 'Plan the work',
            stage: 'planning',
            assignments: { product: 'accountable', project: 'responsible' },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      product: {
        groups: [{ id: 'direct', name: 'Direct', items: ['Set the *vision*', 'Say no'] }],
      },
      project: { groups: [{ id: 'direct', name: 'Direct', items: ['Plan'] }] },
    },
  },
  questions: { roles: { product: ['Why this?', 'Why now?'], project: ['By when?'] } },
  skills: { items: [{ id: 'listening', name: 'Listening', roles: 'product', text: 'to *users*' }] },
  handoffs: {
    parties: [{ role: 'product' }, { role: 'project' }],
    steps: [
      {
        id: 'brief',
        party: 'product',
        name: 'Write the brief',
        hands: { what: 'Brief', to: 'project' },
      },
      { id: 'schedule', party: 'project', name: 'Make a plan', text: 'with dates' },
    ],
    returns: { to: 'brief', text: 'What was learnt' },
  },
  scenarios: {
    items: [
      {
        id: 'late',
        name: 'A late change',
        situation: 'A customer asks for more',
        roles: { product: ['Asks what it is worth'], project: 'Asks what it costs' },
        steps: [
          {
            id: 'ask',
            text: 'They talk',
            choices: [
              { text: 'Yes', to: 'do' },
              { text: 'No', to: 'say' },
            ],
          },
          { id: 'do', text: 'It is planned', ends: true },
          { id: 'say', text: 'It is declined', ends: true },
        ],
      },
    ],
  },
  fit: {
    statements: [
      { id: 'why', text: 'I ask why', speaksFor: 'product' },
      { id: 'when', text: 'I ask when', speaksFor: { project: 2 } },
    ],
    results: { product: 'You ask why' },
    both: 'You ask both',
  },
  overlap: {
    contexts: [{ id: 'small', name: 'Small firms', items: ['One person does both', 'Mostly'] }],
    effects: [{ id: 'speed', name: 'Speed', kind: 'gain', items: ['Fewer meetings'] }],
  },
  tools: { items: [{ id: 'board', name: 'A board', roles: ['product', 'project'] }] },
  faq: { items: [{ id: 'same', question: 'Are they the *same*?', answer: 'No' }] },
  takeaways: {
    items: [
      { text: 'One asks why', roles: 'product' },
      { disagree: ['They differ', 'They do not'] },
    ],
  },
  related: { items: [{ id: 'essay', title: 'An essay', note: 'short' }] },
};
