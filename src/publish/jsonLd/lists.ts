import { plainText } from '../../model/text/plainText.js';
import type { Statement, Text } from '../../model/types.js';
import { workNode } from './document.js';
import { type Graph, itemList, titleOf } from './graph.js';
import type { JsonLdNode } from './types.js';
import { allWordsOf, wordsOf } from './words.js';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** Situations, and what happens or is asked in them, in order. */
export function scenarioNodes({ comparison, idOf }: Graph): JsonLdNode[] {
  const nameOf = (id: string | undefined) => {
    const role = comparison.roles.find((one) => one.id === id);
    return role && plainText(role.name);
  };
  return (comparison.scenarios?.items ?? []).map((scenario) => {
    const { id, name, situation, roles = {}, shared = [], steps = [] } = scenario;
    const said = [
      ...Object.entries(roles).flatMap(([role, lines]) =>
        lines.map((line) => ({ name: nameOf(role), description: wordsOf(line) })),
      ),
      ...shared.map((line) => ({ name: wordsOf(line) })),
      ...steps.map((step) => ({ name: nameOf(step.role), description: wordsOf(step) })),
    ];
    const description = situation && allWordsOf(situation);
    return itemList(plainText(name), said, { '@id': idOf(`scenario-${id}`), description });
  });
}

/** Where the roles overlap, and what comes of it. */
export function overlapNodes(graph: Graph): JsonLdNode[] {
  const { contexts = [], effects = [] } = graph.comparison.overlap ?? {};
  return [namedList(graph, 'overlap', [...contexts, ...effects], ({ items }) => allWordsOf(items))];
}

/** What the roles work with. */
export function toolNodes(graph: Graph): JsonLdNode[] {
  const { items = [] } = graph.comparison.tools ?? {};
  return [namedList(graph, 'tools', items, ({ text }) => text && plainText(text))];
}

/** What the roles are good at. */
export function skillNodes(graph: Graph): JsonLdNode[] {
  const { items = [] } = graph.comparison.skills ?? {};
  return [namedList(graph, 'skills', items, ({ text }) => text && plainText(text))];
}

/** What to remember of it all. */
export function takeawayNodes(graph: Graph): JsonLdNode[] {
  const items = (graph.comparison.takeaways?.items ?? []) as readonly Statement[];
  const names = items.map((item) => ({ name: wordsOf(item) }));
  return [itemList(titleOf(graph, 'takeaways'), names, { '@id': graph.idOf('takeaways') })];
}

/** What to read next. */
export function relatedNodes(graph: Graph): JsonLdNode[] {
  const items = (graph.comparison.related?.items ?? []).map((item) => ({ item: workNode(item) }));
  return [itemList(titleOf(graph, 'related'), items, { '@id': graph.idOf('related') })];
}

function namedList<Item extends Named>(
  graph: Graph,
  block: 'overlap' | 'tools' | 'skills',
  items: readonly Item[],
  describe: (item: Item) => string | undefined,
): JsonLdNode {
  return itemList(
    titleOf(graph, block),
    items.map((item) => ({ name: plainText(item.name), description: describe(item) })),
    { '@id': graph.idOf(block) },
  );
}
