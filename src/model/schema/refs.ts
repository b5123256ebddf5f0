import type { SchemeName } from '../schemes/index.js';

/** What an id can point at. */
export interface IdKinds {
  role: string;
  source: string;
  lifecycle: string;
  stage: string;
  activity: string;
  party: string;
  assignment: string;
  step: string;
}

/**
 * A string that must be the id of something of the kind named. Any string is assignable to it: the name serves readers of
 * the type, and lets `defineComparison` put the document's own ids in its place.
 */
export type Ref<Kind extends keyof IdKinds> = string & { readonly '~refersTo'?: Kind };

/** What gives an id to something that can be pointed at. A role that takes part is a party by the id of the role. */
export interface OwnIdKinds extends IdKinds {
  partyRole: string;
}

/** A string that is the id of something of the kind named: the place from which `defineComparison` learns the ids. */
export type OwnId<Kind extends keyof OwnIdKinds> = string & {
  // A set of kinds and not a word, so that ids of two kinds can be compared: a party may be a role.
  readonly '~defines'?: { readonly [K in Kind]?: true };
};

/** The name of a scheme: the place from which `defineComparison` learns the words of the matrix. */
export type NamesScheme = SchemeName & { readonly '~namesScheme'?: true };
