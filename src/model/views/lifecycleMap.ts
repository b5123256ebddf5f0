import type { Comparison } from '../types.js';
import { type LifecycleTrack, lifecycleTracks } from './lifecycleTrack.js';

/** Life cycles as they stand on one map: what happens within what. */
export interface LifecycleMapping {
  /** Those drawn in full: all that hold others, and all that nothing holds. */
  readonly tracks: readonly LifecycleTrack[];
  /** Those that are held and hold nothing themselves: a bar each. */
  readonly bars: readonly LifecycleTrack[];
  /** Those that happen within others, by their id. */
  readonly held: ReadonlyMap<string, LifecycleTrack>;
}

/** The life cycles of a document by what holds what, each in the document's order. */
export function lifecycleMap(
  document: Pick<Comparison, 'roles'> & { lifecycles: NonNullable<Comparison['lifecycles']> },
): LifecycleMapping {
  const all = lifecycleTracks(document);
  const nested = all.flatMap((track) => track.nested.map(({ lifecycle }) => lifecycle));
  const held = all.filter(({ lifecycle }) => nested.includes(lifecycle.id));
  const bars = held.filter(({ nested }) => !nested.length);
  return {
    tracks: all.filter((track) => !bars.includes(track)),
    bars,
    held: new Map(held.map((track) => [track.lifecycle.id, track])),
  };
}
