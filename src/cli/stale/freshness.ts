import { contentOf } from '../../model/checks/content.js';
import { isBefore } from '../../model/checks/dates.js';
import { documentSchema } from '../../model/schema/document.js';
import type { Comparison, Source } from '../../model/types.js';

/** How fresh the sources of one view are. */
export interface Freshness {
  /** The part of the document that the view shows: `roles`, `comparison`, `raci`. */
  readonly block: string;
  /** The source that was read longest ago, of those that say when they were read. */
  readonly oldest?: Source & { readonly read: string };
  /** Sources that do not say when they were read. With one of them, nobody can say how fresh the view is. */
  readonly undated: readonly Source[];
}

/** How fresh each part of a document is that states something, in the order of the document. */
export function freshnessOf(comparison: Comparison): Freshness[] {
  const known = new Map((comparison.sources ?? []).map((source) => [source.id, source]));
  const cited = new Map<string, Set<Source>>();
  for (const { path, sources } of contentOf(comparison, documentSchema).statements) {
    const block = String(path[0]);
    const ofBlock = cited.get(block) ?? new Set();
    for (const { source } of sources) {
      const found = known.get(source);
      if (found) ofBlock.add(found);
    }
    cited.set(block, ofBlock);
  }
  return [...cited].map(([block, sources]) => {
    const [oldest] = [...sources].filter(isDated).sort((a, b) => (a.read < b.read ? -1 : 1));
    const undated = [...sources].filter((source) => !isDated(source));
    return { block, undated, ...(oldest && { oldest }) };
  });
}

/** Whether a source of the view was read before a day. A year or a month alone counts as far as it tells. */
export function isOlder({ oldest }: Freshness, day: string | undefined): boolean {
  return oldest !== undefined && day !== undefined && isBefore(oldest.read, day);
}

function isDated(source: Source): source is Source & { read: string } {
  return source.read !== undefined;
}
