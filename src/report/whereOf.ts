import type { Place } from '../model/finding.js';
import { visible } from './visible.js';

/** `team.comparison.yaml:12:5`, which editors and terminals make a link of. */
export function whereOf(file: string, place: Place | undefined): string {
  return visible(place ? `${file}:${place.line}:${place.column}` : file);
}
