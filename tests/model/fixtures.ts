import { type Finding, type ParseResult, parseComparison } from '../../src/model/index.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A sound document with every block, as fresh data that a test may change. */
export function soundDocument(): Record<string, Json> {
  return structuredClone(SOUND);
}

/** The sound document with one value replaced; `undefined` takes it out. */
export function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = soundDocument();
  let holder: unknown = document;
  for (const step of path.slice(0, -1)) holder = Reflect.get(Object(holder), step);
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null) {
    throw new Error(`The sound document has nothing at ${path.join('.')}.`);
  }
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return document;
}

/** What is found in a document: code, path and suggestion of each finding. */
export function found(input: unknown): [string, string, string?][] {
  return brief(parseComparison(input).findings);
}

export function brief(findings: readonly Finding[]): [string, string, string?][] {
  return findings.map(({ code, path, suggestion }) =>
    suggestion === undefined ? [code, path.join('.')] : [code, path.join('.'), suggestion],
  );
}

export function messages(result: ParseResult): string {
  return result.findings.map(({ message }) => message).join('\n');
}

const SOUND: Record<string, Json> = {
  rolewise: 1,
  id: 'two-roles',
  lang: 'en',
  title: 'Two roles',
  summary: 'What each does',
  basis: 'derived',
  roles: [
    { id: 'product', name: 'Product manager', definition: 'Owns the **product**' },
    { id: 'project', name: 'Project manager', manages: { name: 'Project' } },
  ],
  sources: [{ id: 'book', title: 'A book', published: '2024-02', url: 'https://example.org/' }],
  comparison: {
    groups: [
      {
        id: 'purpose',
        name: 'Purpose',
        aspects: [
          {
            id: 'goal',
            name: 'Goal',
            cells: {
              product: { text: 'Value', sources: ['book'], basis: 'paraphrased' },
              project: { list: ['Time', { text: 'Budget', sources: ['book'] }] },
            },
          },
          {
            id: 'client',
            name: 'Client-facing',
            cells: { product: { answer: 'yes' }, project: { notApplicable: 'It depends' } },
          },
          {
            id: 'end',
            name: 'End',
            shared: { disagree: ['Never', { text: 'Always', sources: ['book'] }] },
          },
        ],
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
          { id: 'discovery', name: 'Discovery' },
          {
            id: 'growth',
            name: 'Growth',
            alongside: 'discovery',
            nested: [{ id: 'release', name: 'A release', lifecycle: 'project-life' }],
          },
        ],
      },
      {
        id: 'project-life',
        name: 'Life of a project',
        kind: 'finite',
        stages: [
          { id: 'planning', name: 'Planning' },
          { id: 'closing', name: 'Closing' },
        ],
      },
    ],
  },
  raci: {
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
          {
            id: 'grow',
            name: 'Grow the product',
            stage: 'growth',
            assignments: { project: ['responsible', 'accountable'] },
          },
          {
            id: 'close',
            name: 'Close the project',
            stage: 'closing',
            assignments: { project: ['responsible', 'accountable'] },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      product: { groups: [{ id: 'direct', name: 'Direct', items: ['Set the *vision*'] }] },
      project: { groups: [{ id: 'direct', name: 'Direct', items: ['Plan'] }] },
    },
  },
};
