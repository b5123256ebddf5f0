import { keyOf } from '../texts/keyOf.js';
import type { DocumentPlace } from '../texts/textsOf.js';
import { nameIn } from './inWords.js';

/** A place in one version of a document. */
export interface Place extends DocumentPlace {
  /** The names that lead to it. */
  readonly trail: readonly string[];
  /** The way to it without ids: the same for all things of a kind. */
  readonly kind: string;
}

/** The top of a document. */
export const top: Place = { path: [], idPath: '', trail: [], kind: '' };

/** The place of what a field holds. */
export function fieldPlace({ path, idPath, trail, kind }: Place, name: string): Place {
  return { path: [...path, name], idPath: joined(idPath, name), trail, kind: joined(kind, name) };
}

/** The place of an entry of a list. */
export function entryPlace(list: Place, entry: unknown, index: number): Place {
  return inside(list, index, keyOf(entry) ?? index, nameIn(entry));
}

/** The place of what stands under an id, such as a cell under its role. */
export function idPlace(holder: Place, id: string, name = id): Place {
  return inside(holder, id, id, name);
}

function inside(
  { path, idPath, trail, kind }: Place,
  step: string | number,
  key: string | number,
  name: string | undefined,
): Place {
  return {
    path: [...path, step],
    idPath: joined(idPath, key),
    trail: name === undefined ? trail : [...trail, name],
    kind: joined(kind, '*'),
  };
}

function joined(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
