import { isSafeLink } from '../../model/text/link.js';
import { plainText } from '../../model/text/plainText.js';
import type { RelatedItem, Source } from '../../model/types.js';
import { namesOf, plainTextOf } from '../plainTextOf.js';
import { type Graph, thing, whileSound } from './graph.js';
import type { JsonLdNode, JsonLdOptions } from './types.js';

/** The document itself: what it is about, who answers for it, what it cites. */
export function documentNode(graph: Graph, { url, image }: JsonLdOptions): JsonLdNode {
  const { comparison, idOf } = graph;
  const { id, lang, title, summary, roles, edition, sources } = comparison;
  const name = plainTextOf(title) ?? id;
  return thing(['Article', 'LearningResource'], {
    '@id': idOf('document'),
    url,
    name,
    headline: name,
    description: plainTextOf(summary?.text),
    inLanguage: lang,
    image,
    about: roles.map((role) => ({ '@id': idOf(`role-${role.id}`) })),
    // Whether a name is a person's or a team's, the document does not say.
    author: namesOf(edition?.authors),
    editor: namesOf(edition?.editors),
    dateModified: typeof edition?.updated === 'string' ? edition.updated : undefined,
    citation: worksOf(sources),
  });
}

function worksOf(sources: readonly Source[] | undefined): JsonLdNode[] {
  return Array.isArray(sources) ? sources.map(workNode).filter((work) => work !== undefined) : [];
}

/** A text that somebody else published; nothing where its entry is broken. */
export function workNode(work: Source | RelatedItem): JsonLdNode | undefined {
  return whileSound(() =>
    thing('CreativeWork', {
      name: plainText(work.title),
      author: plainTextOf(work.author),
      publisher: plainTextOf(work.publisher),
      description: plainTextOf(work.note),
      datePublished: work.published,
      url: work.url && isSafeLink(work.url) ? work.url : undefined,
    }),
  );
}
