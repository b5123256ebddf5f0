import { nearestName } from '../nearestName.js';
import { hasField, isFields } from '../schema/kit.js';

/**
 * The ids of a document by kind. A kind is `undefined` where the document is too broken to know: then nothing is said
 * about references to it.
 */
export interface KnownIds {
  readonly roles: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  readonly lifecycles: ReadonlySet<string> | undefined;
  readonly stages: ReadonlySet<string> | undefined;
  readonly activities: ReadonlySet<string> | undefined;
  /** The nearest of some names; gives up after a few hundred questions, so that hostile documents stay cheap. */
  nearest(word: string, names: Iterable<string>): string | undefined;
}

/** Gathers the ids of a document that may be broken elsewhere. */
export function knownIds(document: unknown): KnownIds {
  const cycles = listAt(document, 'lifecycles', 'cycles');
  const stages = cycles?.map((cycle) => listAt(cycle, 'stages'));
  const activities = listAt(document, 'raci', 'groups')?.map((group) =>
    listAt(group, 'activities'),
  );
  let questions = 300;
  return {
    roles: idsOf(listAt(document, 'roles')),
    sources: idsOf(listAt(document, 'sources')),
    lifecycles: idsOf(cycles),
    stages: idsInAll(stages),
    activities: idsInAll(activities),
    nearest: (word, names) => (questions-- > 0 ? nearestName(word, names) : undefined),
  };
}

/** The list under some keys: empty if a key is absent, `undefined` if something else stands there. */
function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] | undefined {
  let inner = value;
  for (const key of keys) {
    if (!isFields(inner)) return undefined;
    if (!hasField(inner, key)) return [];
    inner = inner[key];
  }
  return Array.isArray(inner) ? inner : undefined;
}

function idsInAll(
  lists: readonly (readonly unknown[] | undefined)[] | undefined,
): ReadonlySet<string> | undefined {
  return lists?.every((list) => list !== undefined) ? idsOf(lists.flat()) : undefined;
}

function idsOf(list: readonly unknown[] | undefined): ReadonlySet<string> | undefined {
  const ids = list?.map((item) => (isFields(item) ? item.id : undefined));
  return ids?.every((id) => typeof id === 'string') ? new Set(ids) : undefined;
}
