import { textsIn } from '../texts/textsOf.js';
import { inWords } from './inWords.js';
import { entryPlace, type Place } from './places.js';
import type { ChangeSide } from './types.js';

/** A part of one version of a document, and where it stands there. */
export interface Part {
  readonly value: unknown;
  readonly place: Place;
}

/** The entries of a list. */
export function entriesOf({ value, place }: Part): Part[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry, index) => ({ value: entry, place: entryPlace(place, entry, index) }));
}

export function isSame(a: Part | undefined, b: Part | undefined): boolean {
  return JSON.stringify(a?.value) === JSON.stringify(b?.value);
}

/** Whether something stands in a part. */
export function isIn({ place }: Part, idPath: string): boolean {
  return idPath.startsWith(`${place.idPath}.`);
}

/** A part as one side of a change. */
export function sideOf({ value, place }: Part): ChangeSide {
  const { path, trail } = place;
  return { path, trail, text: inWords(value), value, texts: textsIn(value, place) };
}

/** A part as one side of a change, without the texts of things that stand in it and are spoken of elsewhere. */
export function sideWithout(part: Part, others: readonly Part[]): ChangeSide {
  const side = sideOf(part);
  const texts = side.texts.filter(({ idPath }) => !others.some((other) => isIn(other, idPath)));
  return { ...side, texts };
}
