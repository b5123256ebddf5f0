import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../../src/model/index.js';
import { seen } from './seen.js';

const roles = [
  { id: 'product', name: 'Product manager' },
  { id: 'project', name: 'Project manager' },
];
const head = { id: 'two-roles', lang: 'en', title: 'Two roles', roles };
const sources = [{ id: 'book', title: 'A book' }];

function table(...cells: readonly [unknown, unknown][]): object {
  const aspects = cells.map(([product, project], index) => ({
    id: `aspect-${index}`,
    name: 'Goal',
    cells: { product, project },
  }));
  return { comparison: { groups: [{ id: 'purpose', name: 'Purpose', aspects }] } };
}

function matrix(note: unknown, activity: object = {}): object {
  const assignments = { product: ['responsible', 'accountable'], project: 'informed' };
  const activities = [
    { id: 'roadmap', name: 'Set the roadmap', assignments, ...activity },
    { id: 'vision', name: 'Set the vision', assignments },
  ];
  return {
    raci: {
      ...(note !== undefined && { note }),
      parties: roles.map(({ id }) => ({ role: id })),
      groups: [{ id: 'start', name: 'Start', activities }],
    },
  };
}

const cited = { text: 'Value', sources: ['book'] };
const worked = { text: 'Value', basis: 'derived' };

describe('provenance/none', () => {
  it.each<[string, object]>([
    ['sources', { ...head, sources, ...table([cited, cited]) }],
    ['a basis', { ...head, sources, ...table([cited, worked]) }],
    ['a basis for the whole document', { ...head, basis: 'derived', ...table(['Value', 'Time']) }],
    [
      'a list whose entries have sources',
      { ...head, sources, ...table([cited, { list: [cited, worked] }]) },
    ],
    [
      'entries of a list that has sources',
      { ...head, sources, ...table([cited, { list: ['Time', 'Cost'], sources: ['book'] }]) },
    ],
    [
      'activities under a note',
      { ...head, sources, ...matrix({ text: 'Worked out', sources: ['book'], basis: 'derived' }) },
    ],
    [
      'a reason why something does not apply',
      { ...head, sources, ...table([cited, { notApplicable: 'No' }]) },
    ],
    [
      'what a reader may say',
      {
        ...head,
        sources,
        ...table([cited, cited]),
        fit: {
          statements: [
            { id: 'a', text: 'I like plans.', speaksFor: 'project' },
            { id: 'b', text: 'I like ideas.', speaksFor: 'product' },
          ],
        },
      },
    ],
    ['a summary of the document', { ...head, sources, summary: 'x', ...table([cited, cited]) }],
  ])('is content with %s', (_, document) => {
    expect(seen(document)).toBe('');
  });

  it('names a statement that says nothing of where it comes from', () => {
    expect(seen({ ...head, sources, ...table([cited, 'Time']) })).toBe(
      'provenance/none comparison.groups[0].aspects[0].cells.project: warning: ' +
        '"Time" does not say where it comes from, so readers cannot weigh it. ' +
        'Add "sources", or "basis: derived" if the editors worked it out.',
    );
  });

  it('names each entry of a list, a plain answer and an activity by its name', () => {
    const lines = seen({
      ...head,
      sources,
      ...table([cited, { list: ['Time', cited] }], [cited, { answer: 'yes' }]),
      ...matrix('Our own', { sources: ['book'] }),
    }).split('\n');
    expect(lines.map((line) => line.replace(/ does not .*/, ''))).toEqual([
      'provenance/none comparison.groups[0].aspects[0].cells.project.list[0]: warning: "Time"',
      'provenance/none comparison.groups[0].aspects[1].cells.project: warning: "yes"',
      'provenance/none raci.groups[0].activities[1]: warning: "Set the vision"',
    ]);
  });

  it('warns once of a block that says nothing at all', () => {
    expect(seen({ ...head, sources, ...table([cited, cited]), ...matrix('Our own') })).toBe(
      'provenance/none raci: warning: In "raci" 2 statements do not say where they come from, so readers cannot weigh ' +
        'them. Add "sources" to them, or "basis: derived" to what the editors worked out.',
    );
  });

  it('warns once of a document without sources', () => {
    expect(seen({ ...head, ...table(['Value', 'Time']), ...matrix(undefined) })).toBe(
      'provenance/none sources: warning: The document lists no sources, and 4 statements do not say where they come ' +
        'from, so readers cannot weigh what it says. List "sources" and name them in the statements; ' +
        'if all of it is your own, write "basis: derived" at the top.',
    );
    expect(seen({ ...head, ...table([worked, worked]) })).toBe('');
  });

  it('lets the document be shown', () => {
    expect(parseComparison({ ...head, ...table(['Value', 'Time']) }).ok).toBe(true);
  });
});

describe('provenance/basis', () => {
  it.each(['quoted', 'paraphrased'])('asks who was %s', (basis) => {
    expect(seen({ ...head, sources, ...table([cited, { text: 'Time', basis }]) })).toBe(
      `provenance/basis comparison.groups[0].aspects[0].cells.project.basis: "Time" is ${basis}, ` +
        'but it does not say from which source, so nobody can look it up. ' +
        'Add "sources", or write "derived" if the editors worked it out.',
    );
  });

  it('is content with sources on the statement, on the list around it, or on each entry', () => {
    const quoted = { text: 'Time', basis: 'quoted' };
    const cells: [unknown, unknown][] = [
      [cited, { ...quoted, sources: ['book'] }],
      [cited, { list: [quoted], sources: ['book'] }],
      [cited, { list: [cited, cited], basis: 'quoted' }],
    ];
    expect(seen({ ...head, sources, ...table(...cells) })).toBe('');
  });

  it('asks for the source of a list that has none', () => {
    const list = { list: ['Time', cited], basis: 'quoted' };
    expect(seen({ ...head, sources, ...table([cited, list]) })).toContain(
      'provenance/basis comparison.groups[0].aspects[0].cells.project.basis: The statement is quoted',
    );
  });

  it('refuses a basis of the document that asks for sources', () => {
    expect(seen({ ...head, basis: 'quoted' })).toBe(
      'provenance/basis basis: The basis of the document is for statements that name no source, and "quoted" needs one. ' +
        'Write "derived" here, or the basis on the statements that it is true of.',
    );
  });
});

describe('source/unused', () => {
  it('warns of a source that no statement names', () => {
    const two = [...sources, { id: 'film', title: 'A film' }];
    expect(seen({ ...head, sources: two, ...table([cited, cited]) })).toBe(
      'source/unused sources[1]: warning: No statement names the source "film" ("A film"), so no view shows it. ' +
        'Name it where it is used, or remove it.',
    );
  });

  it('says nothing as long as a part of the document cannot be read', () => {
    const unreadable = { ...head, sources, ...table([cited, 7]) };
    expect(seen(unreadable)).not.toContain('source/unused');
  });
});
