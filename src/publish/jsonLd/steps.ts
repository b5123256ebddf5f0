import { plainText } from '../../model/text/plainText.js';
import { handoffLanes } from '../../model/views/handoffLanes.js';
import { type Graph, itemList, thing, titleOf } from './graph.js';
import type { JsonLdNode } from './types.js';
import { wordsOf } from './words.js';

/**
 * The life cycles. One that ends is a way to a result, step by step; one that comes round again leads to none, so it is its
 * stages in order and not more.
 */
export function lifecycleNodes({ comparison, idOf }: Graph): JsonLdNode[] {
  return (comparison.lifecycles?.cycles ?? []).map(({ id, name, kind, summary, stages }) => {
    const description = summary && wordsOf(summary);
    const about = { '@id': idOf(`lifecycle-${id}`), description };
    const items = stages.map((stage) => ({
      name: plainText(stage.name),
      description: stage.summary && wordsOf(stage.summary),
    }));
    return kind === 'finite'
      ? thing('HowTo', {
          ...about,
          name: plainText(name),
          step: items.map((item, index) => step(index, item.name, item.description)),
        })
      : itemList(plainText(name), items, {
          ...about,
          itemListOrder: 'https://schema.org/ItemListOrderAscending',
        });
  });
}

/** How work goes from hand to hand, step by step. */
export function handoffNodes(graph: Graph): JsonLdNode[] {
  const { handoffs, roles } = graph.comparison;
  if (!handoffs) return [];
  const { lanes, steps } = handoffLanes({ roles, handoffs });
  return [
    thing('HowTo', {
      '@id': graph.idOf('handoffs'),
      name: titleOf(graph, 'handoffs'),
      step: steps.map((placed, index) => {
        const who = plainText(lanes[placed.lane]?.name ?? '');
        return step(
          index,
          `${who}: ${plainText(placed.step.name)}`,
          placed.step.text && plainText(placed.step.text),
        );
      }),
    }),
  ];
}

function step(index: number, name: string, text: string | undefined): JsonLdNode {
  return thing('HowToStep', { position: index + 1, name, text: text ?? name });
}
