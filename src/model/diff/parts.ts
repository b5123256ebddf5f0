import { plainText } from '../text/plainText.js';
import { textsIn } from '../texts/textsOf.js';
import { inWords } from './inWords.js';
import { entryPlace, type Place } from './places.js';
import type { ChangeSide } from './types.js';
import { withMarks } from './withMarks.js';

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

/**
 * What was and what is as the two sides of a change. Where their plain words are the same, both are written with their marks;
 * where marks look the same, too, as JSON: nobody sees what changed between two equal lines.
 */
export function sidesOf(old: Part, now: Part): [before: ChangeSide, after: ChangeSide] {
  const ways = [plainText, withMarks].map((say) => (value: unknown) => inWords(value, say));
  const differs = (write: (value: unknown) => string) => write(old.value) !== write(now.value);
  const write = ways.find(differs) ?? JSON.stringify;
  return [
    { ...sideOf(old), text: write(old.value) },
    { ...sideOf(now), text: write(now.value) },
  ];
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
