import type { Comparison } from '../types.js';
import { Differ } from './Differ.js';
import { top } from './places.js';
import type { Change } from './types.js';
import { versionOf } from './version.js';

/**
 * What changed from one version of a document to the next, part by part. Things are known by their ids, so that another id is
 * another thing; claims in lists are known by their words.
 */
export function diffComparisons(before: Comparison, after: Comparison): readonly Change[] {
  const differ = new Differ(versionOf(before), versionOf(after));
  differ.compareFields([
    { value: before, place: top },
    { value: after, place: top },
  ]);
  const blocks = new Map<string, Change[]>();
  for (const change of differ.changes) {
    const block = blocks.get(change.block) ?? [];
    blocks.set(change.block, block);
    block.push(change);
  }
  return [...blocks.values()].flat();
}
