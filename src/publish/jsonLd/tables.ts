import type { WithBlock } from '../../components/shared/props.js';
import { plainText } from '../../model/text/plainText.js';
import { comparisonRows } from '../../model/views/comparisonRows.js';
import { raciRows } from '../../model/views/raciRows.js';
import { type Graph, itemList } from './graph.js';
import { schemeTerms } from './roles.js';
import type { JsonLdNode } from './types.js';
import { cellWords } from './words.js';

/** The comparison table: a list for each group, and for each aspect what every role answers. */
export function comparisonLists({ comparison, labels, idOf }: Graph): JsonLdNode[] {
  return comparisonRows(comparison as WithBlock<'comparison'>).map(({ id, name, rows }) =>
    itemList(
      plainText(name),
      rows.map(({ aspect, cells }) => ({
        name: plainText(aspect.name),
        description: cells
          .map(({ roles, cell }) => {
            const names = roles.map((role) => plainText(role.name)).join(', ');
            return `${names}: ${cellWords(cell, labels)}`;
          })
          .join('; '),
      })),
      { '@id': idOf(`group-${id}`) },
    ),
  );
}

/** The matrix: its letters, and a list of activities for each group with who takes which part. */
export function matrixLists(graph: Graph): JsonLdNode[] {
  const { columns, groups } = raciRows(graph.comparison as WithBlock<'raci'>);
  const lists = groups.map(({ id, name, rows }) =>
    itemList(
      plainText(name),
      rows.map(({ activity, cells }) => ({
        name: plainText(activity.name),
        description: columns
          .flatMap((column, index) => {
            const words = cells[index]?.map((kind) => plainText(kind.name)) ?? [];
            return words[0] ? `${plainText(column.name)}: ${words.join(', ')}` : [];
          })
          .join('; '),
      })),
      { '@id': graph.idOf(`activities-${id}`) },
    ),
  );
  return [...schemeTerms(graph), ...lists];
}
