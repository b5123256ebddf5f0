import { parseComparison } from '../../src/model/index.js';
import { brief } from './fixtures.js';

/** What is found in the matrix of a document: code, path and suggestion of each finding. */
export function foundInMatrix(input: unknown): [string, string, string?][] {
  return brief(parseComparison(input).findings.filter(({ path }) => path[0] === 'raci'));
}

/** What the findings in the matrix of a document say. */
export function saidOfMatrix(input: unknown): string {
  const { findings } = parseComparison(input);
  return findings
    .filter(({ path }) => path[0] === 'raci')
    .map(({ message }) => message)
    .join('\n');
}

/** A document with a matrix: for each activity who has which part in it. Whoever has one is a party. */
export function matrixOf(
  scheme: unknown,
  rows: readonly Readonly<Record<string, string | readonly string[]>>[],
  more: { parties?: readonly string[]; advice?: unknown; lang?: string } = {},
): unknown {
  const { parties = partiesIn(rows), lang = 'en', ...block } = more;
  return {
    id: 'matrix',
    lang,
    title: 'A matrix',
    roles: [
      { id: 'product', name: 'Product manager' },
      { id: 'project', name: 'Project manager' },
    ],
    raci: {
      ...block,
      ...(scheme !== undefined && { scheme }),
      parties: parties.map((id) => ({ id, name: id.toUpperCase() })),
      groups: [
        {
          id: 'all',
          name: 'All',
          activities: rows.map((assignments, index) => ({
            id: `activity-${index + 1}`,
            name: `Activity ${index + 1}`,
            assignments,
          })),
        },
      ],
    },
  };
}

function partiesIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const parties = new Set(rows.flatMap((row) => Object.keys(row)));
  return parties.size > 0 ? [...parties].sort() : ['a'];
}

/** The same activity a number of times. */
export function times<Row>(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}
