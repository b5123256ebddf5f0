import type { Finding } from '../model/finding.js';
import { type FrameOptions, frameOf } from './frame.js';
import { markOf } from './mark.js';

/** The lines around what a finding speaks of, with a mark under its words; nothing where it has no place. */
export function frameOfFinding(
  text: string,
  { place, found }: Pick<Finding, 'place' | 'found'>,
  options: Omit<FrameOptions, 'length'> = {},
): string | undefined {
  if (!place) return undefined;
  const { column, length } = markOf(text, place, found);
  return frameOf(text, { ...place, column }, { ...options, length });
}
