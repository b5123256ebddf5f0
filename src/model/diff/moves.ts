import type { Part } from './parts.js';
import type { Version } from './version.js';

/** The things that went from one list to another. */
export interface Moves {
  /** By the id path that they have. */
  readonly arrived: ReadonlyMap<string, { readonly from: Part; readonly to: Part }>;
  /** By the id path that they had. */
  readonly left: ReadonlyMap<string, Part>;
}

/** Finds things that are in another list of their kind now. What stands in them went along and is not counted. */
export function movesBetween(before: Version, after: Version): Moves {
  const arrived = new Map<string, { from: Part; to: Part }>();
  for (const [kindAndId, now] of after.things) {
    const old = before.things.get(kindAndId) ?? new Map<string, Part>();
    const gone = [...old].flatMap(([idPath, part]) => (now.has(idPath) ? [] : part));
    const come = [...now].flatMap(([idPath, part]) => (old.has(idPath) ? [] : part));
    const [from] = gone;
    const [to] = come;
    // With two of an id on either side nobody can tell which went where.
    if (from && to && gone.length + come.length === 2) arrived.set(to.place.idPath, { from, to });
  }
  const alone = [...arrived].filter(([, { from, to }]) => !wentAlong(from, to));
  return {
    arrived: new Map(alone),
    left: new Map(alone.map(([, { from }]) => [from.place.idPath, from])),
  };

  function wentAlong(from: Part, to: Part): boolean {
    const steps = to.place.idPath.split('.');
    return steps.some((_, end) => {
      const holder = arrived.get(steps.slice(0, end).join('.'));
      return holder && from.place.idPath.startsWith(`${holder.from.place.idPath}.`);
    });
  }
}
