import { labelsFor } from '../../locales/index.js';
import { hasField } from '../../model/isFields.js';
import type { Comparison } from '../../model/types.js';
import { documentNode } from './document.js';
import { type Graph, whileSound } from './graph.js';
import * as lists from './lists.js';
import { faqNodes, fitNodes, roleQuestionNodes } from './questions.js';
import { definitions, occupations } from './roles.js';
import { handoffNodes, lifecycleNodes } from './steps.js';
import { comparisonLists, matrixLists } from './tables.js';
import type { JsonLd, JsonLdNode, JsonLdOptions } from './types.js';

export type { JsonLd, JsonLdNode, JsonLdOptions, JsonLdValue } from './types.js';

/** What each block says to programs. What a role is responsible for stands with the role. */
const NODES: { readonly [Block in keyof Comparison]?: (graph: Graph) => JsonLdNode[] } = {
  roles: definitions,
  comparison: comparisonLists,
  lifecycles: lifecycleNodes,
  raci: matrixLists,
  questions: roleQuestionNodes,
  skills: lists.skillNodes,
  handoffs: handoffNodes,
  scenarios: lists.scenarioNodes,
  fit: fitNodes,
  overlap: lists.overlapNodes,
  tools: lists.toolNodes,
  faq: faqNodes,
  takeaways: lists.takeawayNodes,
  related: lists.relatedNodes,
};

/**
 * A document as structured data in the words of schema.org: the document and what it cites, an occupation for each role,
 * and each view as what it is. Every text is one that readers see. A broken block is left out.
 *
 * @example <script type="application/ld+json">{JSON.stringify(jsonLd(comparison))}</script>
 */
export function jsonLd(comparison: Comparison, options: JsonLdOptions = {}): JsonLd {
  const { url = '', views } = options;
  const graph: Graph = {
    comparison,
    labels: labelsFor(comparison.lang),
    idOf: (name) => `${url}#${name}`,
    shows: (block) =>
      hasField(comparison, block) &&
      !hasField(comparison[block as 'raci'], 'broken') &&
      (views?.includes(block) ?? true),
  };
  const blocks = Object.entries(NODES).flatMap(([block, nodes]) =>
    graph.shows(block) ? (whileSound(() => nodes(graph)) ?? []) : [],
  );
  return {
    '@context': 'https://schema.org',
    '@graph': [documentNode(graph, options), ...occupations(graph), ...blocks],
  };
}
