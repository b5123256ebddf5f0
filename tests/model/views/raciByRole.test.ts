import { describe, expect, it } from 'vitest';
import { type Comparison, parseComparison, raciByRole } from '../../../src/model/index.js';
import { schemeExamples } from '../../../stories/documents/schemes.js';
import { matrixOf } from '../raciDocument.js';

const rows = [
  { a: ['accountable', 'responsible'], b: 'responsible', c: 'consulted' },
  { a: 'informed', b: ['accountable', 'responsible'] },
];

/** A matrix of three who do something and one who does nothing. */
function readingOf(scheme: string, assignments: Parameters<typeof matrixOf>[1]) {
  const parties = ['a', 'b', 'c', 'd'];
  return read(parseComparison(matrixOf(scheme, assignments, { parties })).comparison);
}

function read(comparison: Comparison | undefined) {
  if (!comparison?.raci) throw new Error('There is no matrix.');
  return raciByRole({ ...comparison, raci: comparison.raci });
}

describe('a matrix by its parties', () => {
  const { parties, sentences } = readingOf('raci', rows);
  const [first, second] = sentences;

  it('tells of each party, by every word of the scheme, in which activities it has this part', () => {
    const own = parties.map(({ id, parts }) => [id, ...parts.map((part) => part.sentences)]);
    expect(own).toEqual([
      ['a', [first], [first], [], [second]],
      ['b', [first, second], [second], [], []],
      ['c', [], [], [first], []],
      ['d', [], [], [], []],
    ]);
  });

  it('keeps the order of the scheme, not that of weight', () => {
    const words = parties.map(({ parts }) => parts.map(({ kind }) => kind.id));
    expect(words[0]).toEqual(['responsible', 'accountable', 'consulted', 'informed']);
    expect(new Set(words.map(String)).size).toBe(1);
  });

  it('says in which group each activity is', () => {
    expect(sentences.map(({ group }) => group)).toEqual(['All', 'All']);
  });
});

describe('an activity in words', () => {
  it('names everyone who has a part, and no word that nobody has', () => {
    const told = readingOf('raci', rows).sentences.map(({ parts }) =>
      parts.map(({ kind, parties }) => [kind.id, ...parties.map(({ name }) => name)]),
    );
    expect(told).toEqual([
      [
        ['responsible', 'A', 'B'],
        ['accountable', 'A'],
        ['consulted', 'C'],
      ],
      [
        ['responsible', 'B'],
        ['accountable', 'B'],
        ['informed', 'A'],
      ],
    ]);
  });

  it.each(Object.entries<Comparison>(schemeExamples))(
    'loses no assignment of %s',
    (_, document) => {
      const { parties, sentences } = read(document);
      const written = (document.raci?.groups ?? [])
        .flatMap(({ activities }) => activities)
        .flatMap(({ assignments }) => Object.values(assignments).flat()).length;
      const inWords = sentences.flatMap(({ parts }) => parts.flatMap((part) => part.parties));
      const byParty = parties.flatMap(({ parts }) => parts.flatMap((part) => part.sentences));
      expect(written).toBeGreaterThan(8);
      expect([inWords.length, byParty.length]).toEqual([written, written]);
    },
  );
});
