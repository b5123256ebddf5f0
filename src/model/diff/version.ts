import { isFields } from '../isFields.js';
import { holdsIds } from '../texts/fields.js';
import { keyOf } from '../texts/keyOf.js';
import type { Comparison } from '../types.js';
import { nameIn } from './inWords.js';
import type { Part } from './parts.js';
import { entryPlace, fieldPlace, idPlace, type Place, top } from './places.js';

/** One version of a document, with what has to be looked up in it. */
export interface Version {
  /** The name of a role or another party. */
  nameOf(id: string): string | undefined;
  /** The things that lists know by id, by kind and id, each by its id path. */
  readonly things: ReadonlyMap<string, ReadonlyMap<string, Part>>;
}

/** Looks through one version of a document. */
export function versionOf(comparison: Comparison): Version {
  const names = new Map<string, string | undefined>();
  const { raci, handoffs, roles } = comparison;
  for (const thing of [...(handoffs?.parties ?? []), ...(raci?.parties ?? []), ...roles]) {
    if ('id' in thing) names.set(thing.id, nameIn(thing));
  }
  const things = new Map<string, Map<string, Part>>();
  const nameOf = (id: string): string | undefined => names.get(id);

  const visit = (value: unknown, place: Place, field: string): void => {
    if (Array.isArray(value)) {
      value.forEach((entry, index) => {
        const at = entryPlace(place, entry, index);
        const id = keyOf(entry);
        if (id !== undefined) {
          const alike = things.get(`${at.kind}#${id}`) ?? new Map<string, Part>();
          things.set(`${at.kind}#${id}`, alike.set(at.idPath, { value: entry, place: at }));
        }
        visit(entry, at, '');
      });
    } else if (isFields(value)) {
      const byId = holdsIds(field);
      for (const [name, inner] of Object.entries(value)) {
        const at = byId ? idPlace(place, name, nameOf(name)) : fieldPlace(place, name);
        visit(inner, at, byId ? '' : name);
      }
    }
  };

  const { translations: _, ...document } = comparison;
  visit(document, top, '');
  return { nameOf, things };
}
