import * as v from 'valibot';
import type { IdKinds, OwnId, OwnIdKinds, Ref } from './refs.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids stand in addresses and element ids, so they keep to small letters, digits and single hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'id/format'),
  v.maxLength(80, 'id/format'),
  v.description(
    'Small letters, digits and hyphens; unique in its kind; stable, since it stands in addresses.',
  ),
);

// No field has these names: see `plainCopy`. Looked up without care, they lead to what every object has.
const keyIdSchema = v.pipe(
  idSchema,
  v.notValue('constructor', 'id/reserved'),
  v.notValue('prototype', 'id/reserved'),
);

// What fields are named by: cells by roles, assignments by parties, limits by words of the scheme.
const KEYS: readonly string[] = ['role', 'party', 'assignment'] satisfies (keyof OwnIdKinds)[];

// Langtag of RFC 5646: language, extended language, script, region, variants, extensions, private use. Without a flag, which
// JSON Schema could not carry.
const LANG =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-[A-WY-Za-wy-z\d](?:-[A-Za-z\d]{2,8})+)*(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/;

/** A language as a tag that browsers and screen readers know. */
export const langSchema = v.pipe(
  v.string(),
  v.maxLength(80, 'lang/format'),
  v.regex(LANG, 'lang/format'),
  v.description('A language as a BCP 47 tag: en, pt-BR, zh-Hant.'),
);

/** The id of something else in the same document. That it exists is checked once the whole document is read. */
export function refSchema<Kind extends keyof IdKinds>(
  kind: Kind,
): v.GenericSchema<Ref<Kind>, Ref<Kind>> {
  return v.pipe(
    v.string(),
    v.nonEmpty('text/empty'),
    v.description(`The id of a ${kind} of this document.`),
  );
}

/** The id that something gives itself so that others can point at it. */
export function ownIdSchema<Kind extends keyof OwnIdKinds>(
  kind: Kind,
): v.GenericSchema<OwnId<Kind>, OwnId<Kind>> {
  return KEYS.includes(kind) ? keyIdSchema : idSchema;
}
