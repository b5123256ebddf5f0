import { describe, expect, it } from 'vitest';
import {
  type Aspect,
  type Comparison,
  type Lifecycle,
  type Role,
  raci,
} from '../../src/model/index.js';
import { type ComparisonRow, comparisonRows } from '../../src/model/views/comparisonRows.js';
import { lifecycleTracks } from '../../src/model/views/lifecycleTrack.js';
import { raciRows } from '../../src/model/views/raciRows.js';
import { ownScheme } from '../../stories/documents/ownScheme.js';
import { comparison } from '../fixtures/examples.js';

const roles: Role[] = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
  { id: 'c', name: 'C' },
];

describe('comparisonRows', () => {
  type Cells = NonNullable<Aspect['cells']>;
  const rowOf = (
    cells: Cells | undefined,
    rest: Partial<Aspect> = {},
    among = roles.slice(0, 2),
  ) => {
    const aspect: Aspect = { id: 'aspect', name: 'Aspect', cells, ...rest };
    const [group] = comparisonRows({
      roles: among,
      comparison: { groups: [{ id: 'group', name: 'Group', aspects: [aspect] }] },
    });
    const row = group?.rows[0];
    if (!group || !row) throw new Error('The row is missing.');
    return { ...row, differing: group.differing };
  };
  /** The ids of the roles that share each cell. */
  const rolesOf = ({ cells }: Pick<ComparisonRow, 'cells'>) =>
    cells.map((cell) => cell.roles.map(({ id }) => id).join(''));

  it.each<[string, Cells]>([
    ['the same words', { a: { text: 'Yes' }, b: { text: 'Yes' } }],
    ['other capitals and spaces', { a: { text: 'On  time' }, b: { text: ' on time' } }],
    ['other marks', { a: { text: [{ strong: ['On'] }, ' time'] }, b: { text: 'On time' } }],
    ['composed and combined letters', { a: { text: 'caf\u00e9' }, b: { text: 'cafe\u0301' } }],
    [
      'other sources',
      {
        a: { text: 'X', sources: [{ source: 's' }] },
        b: { text: 'X', sources: [{ source: 't' }] },
      },
    ],
    [
      'a list in another order',
      { a: { list: [{ text: 'x' }, { text: 'y' }] }, b: { list: [{ text: 'y' }, { text: 'x' }] } },
    ],
    ['the same answer', { a: { answer: 'yes' }, b: { answer: 'yes' } }],
    ['the same reason', { a: { notApplicable: 'no' }, b: { notApplicable: 'No' } }],
  ])('%s mean the same: one cell, no difference', (_, cells) => {
    const row = rowOf(cells);
    expect(rolesOf(row)).toEqual(['ab']);
    expect(row).toMatchObject({ differs: false, differing: 0 });
  });

  it('puts the sources of both beside words that both say', () => {
    const [a, b] = [{ source: 's' }, { source: 't' }];
    const { cells } = rowOf({ a: { text: 'X', sources: [a] }, b: { text: 'x', sources: [a, b] } });
    expect(cells.map(({ cell }) => cell)).toEqual([{ text: 'X', sources: [a, b] }]);
  });

  it('leaves cells apart where one is derived, and counts no difference', () => {
    const row = rowOf({ a: { text: 'X', basis: 'derived' }, b: { text: 'X', basis: 'quoted' } });
    expect(rolesOf(row)).toEqual(['a', 'b']);
    expect(row.differs).toBe(false);
  });

  it.each<[string, Cells]>([
    ['words', { a: { text: 'X', sources: [{ source: 's' }] }, b: { text: 'X', sources: [] } }],
    ['words', { a: { text: 'X' }, b: { text: 'X', sources: [{ source: 's' }] } }],
    ['an answer', { a: { answer: 'yes', sources: [{ source: 's' }] }, b: { answer: 'yes' } }],
    [
      'a list',
      { a: { list: [{ text: 'x' }] }, b: { list: [{ text: 'x' }], sources: [{ source: 's' }] } },
    ],
  ])(
    'cites the source of %s for the role it speaks of alone, and counts no difference',
    (_, cells) => {
      const row = rowOf(cells);
      expect(row.cells.map(({ cell }) => cell)).toEqual([cells.a, cells.b]);
      expect(row).toMatchObject({ differs: false, differing: 0 });
    },
  );

  it('joins those that cite something, and those that do not', () => {
    const said = { text: 'x', sources: [{ source: 's' }] };
    const shared = (cells: Cells) => rolesOf(rowOf(cells, {}, roles));
    expect(shared({ a: said, b: said, c: { text: 'x' } })).toEqual(['ab', 'c']);
    expect(shared({ a: said, b: { text: 'x' }, c: { text: 'x' } })).toEqual(['a', 'bc']);
    expect(rolesOf(rowOf(undefined, { shared: said }, roles))).toEqual(['abc']);
  });

  it.each<[string, Cells]>([
    ['other words', { a: { text: 'Yes' }, b: { text: 'No' } }],
    ['an answer and the word for it', { a: { answer: 'yes' }, b: { text: 'yes' } }],
    [
      'an answer with and without its text',
      { a: { answer: 'yes', text: 'x' }, b: { answer: 'yes' } },
    ],
    ['other answers', { a: { answer: 'yes' }, b: { answer: 'partial' } }],
    [
      'a longer list',
      { a: { list: [{ text: 'x' }] }, b: { list: [{ text: 'x' }, { text: 'x' }] } },
    ],
    ['a text and a list of it', { a: { text: 'x' }, b: { list: [{ text: 'x' }] } }],
    ['a gap', { a: { text: 'x' } } as Cells],
  ])('%s differ', (_, cells) => {
    const row = rowOf(cells);
    expect(rolesOf(row)).toEqual(['a', 'b']);
    expect(row).toMatchObject({ differs: true, differing: 1 });
  });

  it('gaps stand side by side and are never one answer', () => {
    expect(rowOf({} as Cells).cells).toEqual([
      { number: 1, roles: [roles[0]], cell: undefined },
      { number: 2, roles: [roles[1]], cell: undefined },
    ]);
  });

  it('counts sources that disagree as a difference, even where roles share the dispute', () => {
    const dispute = { disagree: [{ text: 'x' }, { text: 'y' }] };
    const row = rowOf({ a: dispute, b: dispute });
    expect(row.differs).toBe(true);
    expect(rolesOf(row)).toEqual(['ab']);
    expect(rowOf(undefined, { shared: dispute })).toMatchObject({ differs: true });
  });

  it('gives one answer of all roles one cell', () => {
    const row = rowOf(undefined, { shared: { text: 'x' } }, roles);
    expect(row.differs).toBe(false);
    expect(rolesOf(row)).toEqual(['abc']);
  });

  it('joins only neighbours, and the others still differ', () => {
    const x = { text: 'x' };
    const y = { text: 'y' };
    const shared = (cells: Cells) => rolesOf(rowOf(cells, {}, roles));
    expect(shared({ a: x, b: x, c: y })).toEqual(['ab', 'c']);
    expect(shared({ a: x, b: y, c: y })).toEqual(['a', 'bc']);
    expect(shared({ a: x, b: y, c: x })).toEqual(['a', 'b', 'c']);
    expect(rowOf({ a: x, b: x, c: y }, {}, roles).differs).toBe(true);
  });

  it('keeps the order of groups and counts what differs in each', () => {
    const block = comparison.comparison;
    if (!block) throw new Error('The ready document has no comparison.');
    const groups = comparisonRows({ roles: comparison.roles, comparison: block });
    expect(groups.map(({ id }) => id)).toEqual(block.groups.map(({ id }) => id));
    for (const group of groups) {
      expect(group.differing).toBe(group.rows.filter((row) => row.differs).length);
    }
    expect(groups.flatMap(({ rows }) => rows).filter((row) => !row.differs).length).toBe(2);
  });
});

describe('lifecycleTracks', () => {
  const stages = ['one', 'two', 'three', 'four'].map((id) => ({ id, name: id }));
  const trackOf = (lifecycle: Partial<Lifecycle>) => {
    const cycle: Lifecycle = { id: 'life', name: 'Life', kind: 'continuous', stages, ...lifecycle };
    const [track] = lifecycleTracks({ roles, lifecycles: { cycles: [cycle] } });
    if (!track) throw new Error('The track is missing.');
    const ids = (entries: typeof track.loop) => entries.map(({ stage }) => stage.id);
    return { ...track, loopIds: ids(track.loop), lineIds: ids(track.line) };
  };

  it('a life that ends is all line', () => {
    const track = trackOf({ kind: 'finite' });
    expect(track.loopIds).toEqual([]);
    expect(track.lineIds).toEqual(['one', 'two', 'three', 'four']);
    expect(track.returnsTo).toBeUndefined();
  });

  it('a life that returns goes round up to that stage, and straight on after it', () => {
    const track = trackOf({ returns: { from: 'three', to: 'two', text: 'again' } });
    expect(track.loopIds).toEqual(['one', 'two', 'three']);
    expect(track.lineIds).toEqual(['four']);
    expect(track.returnsTo?.id).toBe('two');
  });

  it('goes straight on after a stage that runs alongside the last of its loop', () => {
    const track = trackOf({
      stages: stages.map((stage) =>
        stage.id === 'three' ? { ...stage, alongside: 'two' } : stage,
      ),
      returns: { from: 'three', to: 'one', text: 'again' },
    });
    expect(track.loopIds).toEqual(['one', 'two']);
    expect(track.lineIds).toEqual(['four']);
    expect(track.returnsTo?.id).toBe('one');
  });

  it('without a return it comes round after its last stage, to its first', () => {
    const track = trackOf({});
    expect(track.loopIds).toEqual(['one', 'two', 'three', 'four']);
    expect(track.lineIds).toEqual([]);
    expect(track.returnsTo?.id).toBe('one');
  });

  it('a stage alongside another hangs on it and keeps its own number', () => {
    const track = trackOf({
      kind: 'finite',
      stages: stages.map((stage) =>
        stage.id === 'three' ? { ...stage, alongside: 'two' } : stage,
      ),
    });
    expect(track.lineIds).toEqual(['one', 'two', 'four']);
    expect(track.line.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(track.line[1]?.alongside.map(({ stage, number }) => [stage.id, number])).toEqual([
      ['three', 3],
    ]);
  });

  it.each([
    ['itself', { three: 'three' }],
    ['a stage that is not there', { three: 'nowhere' }],
    ['each other', { two: 'three', three: 'two' }],
    ['a stage that itself runs alongside', { two: 'one', three: 'two' }],
  ])('no stage is lost when one runs alongside %s', (_, alongside: Record<string, string>) => {
    const track = trackOf({
      kind: 'finite',
      stages: stages.map((stage) => ({ ...stage, alongside: alongside[stage.id] })),
    });
    const all = track.line.flatMap((entry) => [entry, ...entry.alongside]);
    expect(all.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });

  it('knows the number of its role', () => {
    expect(trackOf({ role: 'b' }).role).toBe(2);
    expect(trackOf({ role: 'nobody' }).role).toBeUndefined();
    expect(trackOf({}).role).toBeUndefined();
  });
});

describe('raciRows', () => {
  const viewOf = (document: Comparison) => {
    if (!document.raci) throw new Error('The document has no matrix.');
    return raciRows({ roles: document.roles, raci: document.raci });
  };

  it('has a column for each party, with the name and number of its role', () => {
    const { columns } = viewOf(comparison);
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['Product manager', 1],
      ['Project manager', 2],
      ['Design', undefined],
      ['Engineering', undefined],
      ['Marketing', undefined],
      ['Sponsor', undefined],
    ]);
  });

  it('puts who answers before who works, whatever the document says first', () => {
    const activity = (assigned: string[]) => ({
      id: assigned.join('-'),
      name: 'Activity',
      assignments: { a: assigned },
    });
    const orders = [
      ['responsible', 'accountable'],
      ['accountable', 'responsible'],
    ].map((assigned) => {
      const { groups } = raciRows({
        roles,
        raci: {
          scheme: raci,
          parties: [{ role: 'a' }],
          groups: [{ id: 'g', name: 'G', activities: [activity(assigned)] }],
        },
      });
      return groups[0]?.rows[0]?.cells[0]?.map(({ letter }) => letter);
    });
    expect(orders).toEqual([
      ['A', 'R'],
      ['A', 'R'],
    ]);
  });

  it('marks the columns in which a party ever has two parts', () => {
    const wide = viewOf(comparison).columns.filter((column) => column.wide);
    expect(wide.map(({ id }) => id)).toEqual(['product-manager', 'project-manager']);
  });

  it('takes letters from the scheme of the document', () => {
    const { groups } = viewOf(ownScheme);
    expect(groups[0]?.rows[0]?.cells.map((cell) => cell.map(({ letter }) => letter))).toEqual([
      ['A'],
      ['D'],
      ['I'],
    ]);
  });

  it('is derived only where every activity is', () => {
    expect(viewOf(comparison).derived).toBe(true);
    expect(viewOf(ownScheme).derived).toBe(false);
  });
});
