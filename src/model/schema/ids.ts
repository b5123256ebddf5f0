import * as v from 'valibot';

/** What an id can point at. */
export interface IdKinds {
  role: string;
  source: string;
  lifecycle: string;
  stage: string;
  party: string;
  assignment: string;
}

export declare const refersTo: unique symbol;

/**
 * A string that must be the id of something of the kind named. Any string is assignable to it: the name serves readers of
 * the type, and lets `defineComparison` put the document's own ids in its place.
 */
export type Ref<Kind extends keyof IdKinds> = string & { readonly [refersTo]?: Kind };

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
