import { isoDay } from './checks/dates.js';
import { isFields } from './isFields.js';
import type { Comparison, Source } from './types.js';

/** How fresh the sources of a view are, or those of the whole document. */
export interface Freshness {
  /** The part of the document that the view shows: `roles`, `comparison`, `raci`; `document` for all of it. */
  readonly block: string;
  /**
   * All its sources were read on this day, month or year, or later. Missing if one of them does not say when, because then
   * nobody knows.
   */
  readonly since?: string;
  /** The source that was read longest ago, of those that say when. */
  readonly oldest?: SourceAge;
  /** The sources that do not say when they were read. */
  readonly undated: readonly Source[];
}

/** How long ago a source was read. */
export interface SourceAge {
  readonly source: Source;
  readonly read: string;
  /** At most so many days ago, if it was said what day it is. A month or a year alone counts from its first day. */
  readonly days?: number;
}

/** How fresh a document is, and each of its parts that cites something. */
export interface Staleness extends Freshness {
  readonly blocks: readonly Freshness[];
}

/**
 * How long ago the sources of a document were read, for each part by itself: one date for all would make the oldest look as
 * fresh as the newest.
 *
 * @param options.today The day from which days are counted: `2026-07-01`. Throws if the calendar has no such day.
 */
export function staleness(
  comparison: Comparison,
  { today }: { today?: string | undefined } = {},
): Staleness {
  if (today !== undefined && (today === '' || isoDay(Date.parse(today)) !== today)) {
    throw new Error(
      `"${today}" is no day of the calendar, so nobody can say how long ago a source was read. Write today as 2026-07-01.`,
    );
  }
  const { sources = [], translations: _, ...stating } = comparison;
  const cited = Object.entries(stating).map(([block, part]) => {
    const ids = new Set(citedIn(part));
    return { block, sources: sources.filter(({ id }) => ids.has(id)) };
  });
  const citing = cited.filter((part) => part.sources.length > 0);
  const all = new Set(citing.flatMap((part) => part.sources));
  return {
    ...freshness('document', [...all], today),
    blocks: citing.map((part) => freshness(part.block, part.sources, today)),
  };
}

function freshness(
  block: string,
  sources: readonly Source[],
  today: string | undefined,
): Freshness {
  const ages = sources.flatMap((source) => ageOf(source, today));
  const undated = sources.filter(({ read }) => read === undefined);
  const [oldest] = ages.sort((a, b) => (a.read < b.read ? -1 : 1));
  return {
    block,
    ...(oldest && undated.length === 0 && { since: oldest.read }),
    ...(oldest && { oldest }),
    undated,
  };
}

const DAY = 24 * 60 * 60 * 1000;

function ageOf(source: Source, today: string | undefined): SourceAge[] {
  const { read } = source;
  if (read === undefined) return [];
  if (today === undefined) return [{ source, read }];
  const days = Math.round((Date.parse(today) - Date.parse(read)) / DAY);
  return [{ source, read, days: Math.max(0, days) }];
}

/** The ids of the sources that a part of a document names, wherever they stand in it. */
function* citedIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const entry of part) yield* citedIn(entry);
  else if (isFields(part)) {
    for (const [name, inner] of Object.entries(part)) {
      yield* name === 'sources' && Array.isArray(inner) ? inner.flatMap(sourceIn) : citedIn(inner);
    }
  }
}

function sourceIn(entry: unknown): string[] {
  return isFields(entry) && typeof entry.source === 'string' ? [entry.source] : [];
}
