import type { Finding } from '../model/finding.js';
import { type FrameOptions, frameOf } from './frame.js';
import { markOf } from './mark.js';

/** Those of the lines around what a finding speaks of, with a mark under its words; nothing where it has no place. */
export function frameOfFinding(
  lines: readonly string[],
  { place, found }: Pick<Finding, 'place' | 'found'>,
  options: Omit<FrameOptions, 'length'> = {},
): string | undefined {
  if (!place) return undefined;
  const { column, length } = markOf(lines, place, found);
  return frameOf(lines, { ...place, column }, { ...options, length });
}
